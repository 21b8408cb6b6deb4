"""What Python and numpy say of numbers, lists and arrays."""

MEANINGS: tuple[tuple[str, str, str], ...] = (
    ("TypeError UFuncTypeError _UFuncNoLoopError", r"\^|bitwise_xor", "^ is not a power in Python: write **"),
    (
        "TypeError AttributeError",
        "'coroutine'",
        "async def makes a function that gives no value until it is awaited: delete the word async",
    ),
    (
        "TypeError",
        "Field elements must be|as a data type|data type .* not understood",
        "numpy takes a shape, or the numbers of an array, as one argument: np.zeros((T, d)), np.array([a, b])",
    ),
    (
        "TypeError",
        "return arrays must be of ArrayType",
        "this function of numpy takes one argument: log has no base there",
    ),
    (
        "TypeError",
        r"'(?:function|method|builtin_function_or_method)' object is not (?:subscriptable|iterable)",
        "a function stands where its result is needed: call it, with its arguments in brackets",
    ),
    (
        "TypeError",
        "multiply sequence by non-int",
        "a list cannot be multiplied by a fraction: make it an array with np.array(...)",
    ),
    (
        "TypeError",
        "unsupported operand .*'(?:list|tuple)'",
        "a list does not calculate as an array does: make it one with np.array(...)",
    ),
    (
        "TypeError",
        "'NoneType' object is not (?:subscriptable|iterable)|non-iterable NoneType",
        "None stands where values are needed: a function without a return gives None",
    ),
    ("TypeError", "NoneType", "None is used as a number: a function without a return gives None"),
    (
        "TypeError",
        "unsupported operand .*'(?:function|method|builtin_function_or_method)'",
        "a function is used as a number: call it, with its argument in brackets",
    ),
    (
        "TypeError UFuncTypeError _UFuncNoLoopError",
        r"can only concatenate str \(not",
        'a number is added to a text: put it into the text, as in f"beta = {{beta}}"',
    ),
    (
        "TypeError",
        "only integer scalar arrays can be converted|'numpy.ndarray' object cannot be interpreted as an integer",
        "an array stands where one whole number is needed, in range(...) or as an index: len(x) is how many it holds",
    ),
    (
        "TypeError UFuncTypeError _UFuncNoLoopError",
        "unsupported operand .*'str'|must be str|<U|StrDType",
        "a text is used as a number: take the quotes away, or make a number of it with float(...)",
    ),
    (
        "TypeError",
        r"unsupported operand type\(s\) for (\S+): '([\w.]+)' and '([\w.]+)'",
        "{0} does not work between {1} and {2}",
    ),
    (
        "TypeError",
        r"'([\w.]+)' object cannot be interpreted as an integer",
        "a whole number is needed here, as in range, and not a {0}: use int(...) or //",
    ),
    (
        "TypeError",
        "(list|tuple) indices must be integers or slices, not tuple",
        "a {0} takes one index at a time: write x[i][j], or make an array of it",
    ),
    ("TypeError IndexError", "indices must be integers|only integers, slices", "an index has to be a whole number"),
    (
        "TypeError",
        r"'([\w.]+)' object is not (?:subscriptable|iterable)",
        "one value of type {0} stands where several are needed",
    ),
    (
        "TypeError",
        r"non-iterable ([\w.]+) object|'([\w.]+)' has no len",
        "one value of type {0}{1} stands where several are needed",
    ),
    (
        "TypeError",
        r"'([\w.]+)' object does not support item assignment",
        "a value of type {0} cannot be changed in place",
    ),
    (
        "TypeError",
        "only (?:length-1|0-dimensional|size-1) arrays",
        "a whole array stands where one number is needed: math works on numbers, numpy on arrays",
    ),
    (
        "TypeError",
        r"float\(\) argument must be|must be real number",
        "something that is no number stands where a number is needed",
    ),
    ("TypeError", r"unhashable type: '([\w.]+)'", "a value of type {0} cannot be the key of a dict"),
    (
        "UFuncTypeError _UFuncOutputCastingError",
        "Cannot cast",
        "the array holds whole numbers, and a change in place, as by -= or +=, cannot put others into it: "
        "np.array(..., dtype=float) holds them",
    ),
    (
        "ValueError",
        "truth value of an array",
        "a whole array stands where one yes or no is needed: compare one number of it, or use np.all or np.any",
    ),
    (
        "ValueError",
        r"broadcast together with shapes (\(\d+,\) \(\d+,\))",
        "arrays of different lengths are put together, {0}: look at where each of them is made; np.zeros_like(x) is "
        "always as long as x",
    ),
    (
        "ValueError",
        "broadcast together with (?:remapped )?shapes (.*)$",
        "arrays of different shapes are put together: {0}",
    ),
    (
        "ValueError",
        r"from shape (\(.*?\)) into shape (\(.*?\))",
        "an array of shape {0} is put where there is room for {1}",
    ),
    (
        "ValueError",
        r"\(has 0,|einstein sum .*too many subscripts",
        "a single number or None stands where an array is needed: theta[0] is a number, theta an array, and a function "
        "without a return gives None",
    ),
    (
        "ValueError",
        "matmul: |not aligned|core dimension",
        "the shapes of the two sides of this product do not go together",
    ),
    (
        "ValueError",
        r"setting an array element with a sequence\.?$",
        "several numbers are put where an array has a place for one: make it as large as what it is to hold, as by "
        "np.zeros_like(x)",
    ),
    (
        "ValueError",
        "setting an array element with a sequence|inhomogeneous",
        "the rows of an array are not all of one length, or one of its elements is a list",
    ),
    (
        "ValueError",
        r"not enough values to unpack \(expected (.*?), got (\d+)\)",
        "{0} names are set at once, and only {1} values come",
    ),
    (
        "ValueError",
        r"too many values to unpack \(expected (\d+)",
        "only {0} names are set at once, and more values come",
    ),
    (
        "ValueError",
        "math domain error|expected a (?:nonnegative|positive) input",
        "math is asked for a root or a logarithm that there is not, of a negative number say",
    ),
    ("ValueError", "same first dimension, but have shapes (.*)$", "x and y of a line have different lengths: {0}"),
    (
        "TypeError ValueError",
        "(?:Input z|Length of [xy]|Shapes of [xy]|Number of (?:rows|columns))",
        "contour is given z values that are not one for each point of the grid",
    ),
    ("ValueError", "could not convert string to float: (.*)$", "the text {0} is no number"),
    (
        "IndexError",
        r"index (-?\d+) is out of bounds for axis \d+ with size (\d+)",
        "index {0} is asked of {1} entries: the first is 0, the last is one less than their number",
    ),
    (
        "IndexError",
        "list assignment index out of range",
        "an entry is set that the list does not have yet: append adds one",
    ),
    (
        "IndexError",
        "index out of range|pop from empty",
        "an entry is asked for that the list does not have: the first is 0, the last is one less than their number",
    ),
    ("IndexError", "too many indices|invalid index to scalar", "more indices are given than the array has axes"),
    (
        "AxisError",
        r"axis (-?\d+) is out of bounds for array of dimension (\d+)",
        "axis {0} is asked for of an array with {1} axes",
    ),
    ("KeyError", "^(.*)$", "the dict has no key {0}"),
    ("ZeroDivisionError", "negative power", "0 is raised to a negative power, which is a division by 0"),
    ("ZeroDivisionError", "", "something is divided by 0: look at where what stands behind / gets its value"),
    (
        "OverflowError ValueError",
        "float (?:infinity|NaN) to integer",
        "a whole number is made of one that is infinite, or none (NaN)",
    ),
    (
        "OverflowError",
        "too large to convert to C|int too (?:large|big)",
        "a whole number is larger than there is room for",
    ),
    (
        "FloatingPointError",
        "(?:divide by zero|invalid value) encountered in (.*)$",
        "{0} has no result for these numbers",
    ),
    ("OverflowError FloatingPointError", "", "a number grows beyond what a float can hold"),
    ("LinAlgError", "[Ss]ingular", "the matrix is singular: it has no inverse"),
    ("LinAlgError", "", "linear algebra does not work on this matrix: look at its shape"),
    (
        "RecursionError",
        "",
        "a function calls itself more often than Python lets it, about a thousand times: it needs a case in which it "
        "does not, or a loop in its place",
    ),
    ("MemoryError _ArrayMemoryError", "", "more memory is asked for than there is: look at the sizes of the arrays"),
)
