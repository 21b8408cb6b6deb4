// Where the page begins: a student's own case if it holds one, else the page to play with.

import { startCase } from "./case.js";
import { get } from "./dom.js";
import { startFree } from "./free.js";

const data = JSON.parse(get("case").textContent);
if (data) startCase(data);
else startFree();
