# file: ex1_visualize.py
# tries: to run scripts in a browser that shows its report: tags, attributes, comments, closings, character references
# must: no points; in the JSON it is only text
# max_score: 1
# outcome: crashed
import matplotlib.pyplot as plt

TEXT = (
    "</pre></code></td></table></script></style></textarea></title>-->]]>"
    "<script>fetch('http://127.0.0.1:47117/')</script><img src=x onerror=alert(1)><svg/onload=alert(1)>"
    '<a href="javascript:alert(1)">full marks</a>&#x3c;b&#62;&lt;i&gt;\' onmouseover=\'alert(1)" style="x:y'
    "<meta http-equiv=refresh content=0><base href=http://127.0.0.1:47117/><!--"
)


def heavy_ball_trajectory(grad_fn, theta_init, lr, beta, num_steps):
    print(TEXT)
    raise type(TEXT, (Exception,), {})(TEXT)


def trajectories_by_beta(grad_fn, theta_init, lr, betas, num_steps):
    return {TEXT: TEXT}


def plot_trajectories(loss_fn, trajectories):
    figure, axes = plt.subplots()
    figure.suptitle(TEXT)
    axes.plot([0, 1], [0, 1], label=TEXT)
    axes.set_title(TEXT)
    axes.set_xlabel(TEXT)
    axes.legend([TEXT])
    return figure
