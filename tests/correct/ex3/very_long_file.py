# style: a very long file, the working at its end
import numpy as np

# 0000  beta memory curve lr lr velocity step velocity ball lr ball ball
# 0001  weight valley lr theta velocity ball gradient bowl curve valley valley memory
# 0002  lr lr gradient noise ball step noise lr theta memory velocity bowl
# 0003  slope gradient gradient gradient weight friction gradient bowl valley weight theta valley
# 0004  noise gradient friction theta lr ball ball friction theta slope theta weight
# 0005  theta lr ball step bowl gradient valley curve bowl friction bowl weight
# 0006  velocity beta weight noise curve step velocity noise slope bowl noise noise
# 0007  friction bowl valley friction curve bowl weight theta step step memory bowl
# 0008  ball curve friction valley memory curve gradient ball theta noise lr valley
# 0009  valley weight beta slope friction bowl noise lr weight noise slope velocity
# 0010  ball weight friction velocity lr beta friction curve valley slope ball noise
# 0011  gradient ball gradient step noise curve memory memory memory valley weight beta
# 0012  beta friction theta gradient lr theta friction bowl curve friction theta valley
# 0013  friction slope curve memory slope ball bowl step weight friction memory noise
# 0014  gradient valley lr curve curve bowl noise friction lr beta friction lr
# 0015  friction theta valley gradient ball curve slope memory friction theta friction valley
# 0016  ball curve slope valley slope gradient friction friction memory lr memory slope
# 0017  ball memory gradient lr theta weight beta friction memory beta curve velocity
# 0018  lr friction lr curve curve bowl step gradient curve weight velocity velocity
# 0019  curve gradient ball gradient lr lr step theta step velocity lr memory
# 0020  beta slope step velocity beta beta step friction beta weight step weight
# 0021  noise step ball noise slope ball ball velocity gradient step valley slope
# 0022  valley lr theta step velocity step bowl noise friction theta memory valley
# 0023  curve gradient theta gradient valley beta gradient noise beta ball noise friction
# 0024  weight valley friction curve theta weight lr noise friction ball theta friction
# 0025  weight gradient valley weight memory lr slope weight weight valley gradient noise
# 0026  step beta theta bowl gradient step velocity curve velocity step bowl step
# 0027  noise beta valley memory step beta gradient friction bowl curve gradient memory
# 0028  curve theta bowl memory ball beta curve curve curve lr noise memory
# 0029  friction gradient valley theta slope velocity theta memory weight bowl valley memory
# 0030  theta ball velocity weight valley step friction ball gradient slope memory curve
# 0031  valley bowl step gradient beta theta curve slope lr memory lr beta
# 0032  slope valley theta step weight velocity curve valley bowl friction slope bowl
# 0033  bowl curve weight friction ball lr friction theta velocity noise gradient velocity
# 0034  beta beta beta bowl friction theta step lr slope memory friction curve
# 0035  step slope slope slope velocity step theta curve memory lr noise bowl
# 0036  ball beta memory friction lr velocity slope gradient valley velocity valley curve
# 0037  lr beta curve beta slope velocity memory memory lr bowl valley velocity
# 0038  memory friction theta memory velocity step slope bowl step memory friction bowl
# 0039  velocity ball bowl step velocity lr gradient curve step gradient memory weight
# 0040  gradient velocity valley velocity curve bowl lr gradient theta theta lr memory
# 0041  valley beta velocity ball beta weight theta beta noise curve velocity valley
# 0042  bowl valley lr friction bowl curve step friction step noise ball slope
# 0043  velocity theta weight slope gradient gradient gradient lr bowl step noise memory
# 0044  slope ball valley slope valley velocity velocity bowl slope memory ball velocity
# 0045  step theta lr memory lr bowl friction curve noise ball weight slope
# 0046  step beta friction theta step theta theta slope velocity curve step velocity
# 0047  lr ball velocity weight memory weight slope theta valley step gradient slope
# 0048  beta slope lr curve memory bowl bowl step theta slope velocity friction
# 0049  memory memory lr memory velocity theta theta gradient lr theta valley velocity
# 0050  step friction curve velocity noise velocity gradient weight gradient step lr lr
# 0051  slope ball ball curve curve beta velocity friction lr lr slope velocity
# 0052  friction weight beta beta lr beta beta curve curve slope step velocity
# 0053  noise friction curve bowl memory step beta bowl theta beta friction bowl
# 0054  noise gradient lr slope curve bowl memory lr weight bowl friction curve
# 0055  noise noise theta beta step valley friction beta gradient noise curve weight
# 0056  theta step lr velocity weight ball lr valley friction step friction ball
# 0057  curve friction ball gradient valley curve slope beta step ball gradient lr
# 0058  weight bowl valley memory gradient gradient noise slope memory beta memory beta
# 0059  beta step curve step valley memory valley beta memory velocity theta ball
# 0060  gradient beta friction slope friction bowl weight bowl ball bowl weight weight
# 0061  noise theta theta slope ball weight ball theta noise valley slope friction
# 0062  memory bowl noise bowl weight step weight theta gradient bowl velocity lr
# 0063  friction weight bowl slope beta friction lr lr bowl theta step step
# 0064  noise step curve friction slope beta noise noise noise ball memory velocity
# 0065  curve velocity bowl memory friction memory valley beta beta step valley theta
# 0066  memory noise lr lr gradient ball weight valley noise weight slope valley
# 0067  friction curve beta friction noise gradient friction velocity lr step weight velocity
# 0068  step noise bowl velocity beta lr memory curve weight weight noise velocity
# 0069  ball curve bowl theta curve valley lr bowl valley valley beta bowl
# 0070  slope ball beta memory bowl ball theta velocity valley memory friction valley
# 0071  bowl velocity weight step step theta valley noise friction gradient theta friction
# 0072  ball memory gradient gradient weight memory theta curve step theta beta step
# 0073  beta friction theta step step memory lr step curve weight ball lr
# 0074  curve lr curve beta friction slope ball valley curve velocity lr theta
# 0075  memory bowl valley theta step lr velocity bowl lr gradient velocity memory
# 0076  noise gradient friction step weight lr noise weight beta velocity friction slope
# 0077  memory lr step valley friction weight slope lr friction slope gradient velocity
# 0078  ball noise ball slope step friction valley slope lr noise weight memory
# 0079  ball velocity weight bowl valley valley theta friction gradient step weight memory
# 0080  noise bowl noise curve noise friction theta bowl ball memory curve friction
# 0081  valley bowl noise noise step noise beta ball memory weight friction theta
# 0082  slope friction gradient weight valley memory valley valley slope curve memory memory
# 0083  noise noise bowl noise velocity ball noise theta weight weight step weight
# 0084  gradient valley noise weight beta weight lr bowl valley lr step curve
# 0085  beta lr velocity curve lr memory gradient slope bowl step lr noise
# 0086  valley curve weight friction step beta ball curve step ball beta ball
# 0087  friction gradient step friction velocity noise memory valley velocity slope velocity weight
# 0088  ball gradient beta friction noise beta noise velocity valley weight noise step
# 0089  memory step theta friction theta theta bowl slope step velocity velocity noise
# 0090  curve bowl friction weight slope ball friction friction noise gradient beta step
# 0091  weight noise noise curve friction step slope memory noise theta valley friction
# 0092  valley beta ball lr step curve memory slope noise theta step memory
# 0093  noise theta curve weight gradient curve bowl curve memory valley slope bowl
# 0094  valley bowl lr theta lr step theta velocity weight noise beta curve
# 0095  memory ball memory bowl bowl noise beta memory step ball friction beta
# 0096  beta lr beta bowl noise ball slope step lr valley theta velocity
# 0097  noise theta noise weight step velocity velocity theta valley slope ball bowl
# 0098  velocity beta gradient gradient lr memory gradient bowl lr theta weight gradient
# 0099  ball noise friction curve noise bowl memory ball slope weight curve step
# 0100  velocity memory noise beta velocity theta valley theta ball ball valley lr
# 0101  beta theta theta curve step ball friction memory valley theta ball noise
# 0102  step slope ball memory velocity bowl theta velocity gradient gradient lr gradient
# 0103  curve ball slope bowl valley curve memory step bowl theta valley beta
# 0104  bowl curve lr weight beta lr bowl gradient gradient valley beta bowl
# 0105  weight friction gradient memory valley step beta velocity ball weight curve step
# 0106  bowl gradient gradient friction gradient friction curve beta gradient bowl step lr
# 0107  velocity valley velocity theta gradient ball weight beta noise step weight curve
# 0108  curve theta weight ball valley slope weight step step weight weight theta
# 0109  theta gradient memory bowl lr memory beta slope valley memory noise friction
# 0110  weight friction gradient bowl slope friction valley friction theta noise bowl friction
# 0111  valley bowl weight velocity noise step noise memory noise lr velocity step
# 0112  beta velocity beta gradient bowl theta curve valley curve gradient gradient weight
# 0113  velocity bowl curve friction ball friction slope velocity slope gradient beta friction
# 0114  gradient ball weight beta bowl valley lr noise bowl bowl ball gradient
# 0115  noise friction step velocity step lr slope velocity step gradient curve valley
# 0116  gradient noise step slope noise beta step lr valley lr velocity curve
# 0117  weight step velocity valley curve theta friction friction theta slope bowl slope
# 0118  friction lr valley bowl memory ball velocity beta weight curve ball friction
# 0119  friction noise curve curve memory noise friction friction gradient bowl curve step
# 0120  noise beta theta slope valley friction slope velocity valley slope beta memory
# 0121  velocity gradient step curve lr weight friction slope valley step slope slope
# 0122  step slope noise noise friction friction gradient friction velocity beta slope bowl
# 0123  noise slope lr slope memory velocity ball step ball ball bowl slope
# 0124  bowl noise valley curve bowl bowl velocity bowl memory lr gradient beta
# 0125  gradient friction ball memory curve step lr theta noise memory noise slope
# 0126  slope lr weight slope valley step ball memory slope friction friction beta
# 0127  gradient beta step weight theta memory beta bowl velocity beta lr valley
# 0128  noise memory gradient lr velocity friction weight step noise velocity theta step
# 0129  velocity weight memory friction weight velocity curve velocity lr curve theta weight
# 0130  curve beta friction curve valley gradient memory slope bowl curve ball noise
# 0131  lr step theta bowl theta memory ball curve bowl bowl theta valley
# 0132  ball weight slope friction bowl theta lr ball noise velocity curve curve
# 0133  step valley theta gradient noise friction lr valley friction bowl ball velocity
# 0134  valley memory bowl friction lr memory memory valley gradient slope curve ball
# 0135  gradient theta step noise noise weight gradient friction velocity curve step friction
# 0136  bowl noise slope lr friction weight memory friction step friction valley friction
# 0137  curve bowl friction valley memory weight memory step ball step beta friction
# 0138  ball memory beta friction lr beta step weight gradient valley noise weight
# 0139  memory gradient slope valley valley step bowl weight bowl lr weight gradient
# 0140  bowl velocity bowl velocity curve gradient valley step ball step lr lr
# 0141  slope weight noise curve ball lr slope valley ball lr velocity ball
# 0142  slope beta valley beta gradient beta curve step slope curve beta memory
# 0143  lr step valley step friction step noise valley noise step valley slope
# 0144  lr bowl ball theta noise curve ball valley noise valley velocity velocity
# 0145  beta theta beta theta noise gradient velocity step beta ball lr velocity
# 0146  valley weight noise beta curve gradient velocity valley memory gradient friction theta
# 0147  friction valley slope gradient weight bowl velocity noise friction weight valley curve
# 0148  weight noise velocity step weight step beta ball lr lr noise curve
# 0149  gradient lr theta weight weight velocity curve valley velocity weight ball step
# 0150  weight friction ball bowl valley velocity memory curve ball velocity beta valley
# 0151  memory bowl noise theta beta friction step valley noise bowl bowl friction
# 0152  step curve ball weight bowl lr friction bowl theta lr lr memory
# 0153  slope curve ball velocity gradient lr noise weight slope bowl bowl noise
# 0154  step gradient friction weight ball step lr bowl curve velocity theta friction
# 0155  step step noise theta valley beta beta step theta valley friction weight
# 0156  memory bowl gradient friction curve memory friction beta valley step step ball
# 0157  noise step step ball theta ball slope memory ball theta slope beta
# 0158  memory lr beta noise bowl memory noise ball friction beta gradient friction
# 0159  slope friction noise beta weight lr lr bowl theta slope memory ball
# 0160  ball slope velocity beta bowl beta noise step theta velocity weight friction
# 0161  curve noise gradient memory beta weight velocity theta memory theta friction memory
# 0162  weight bowl step valley slope gradient lr gradient curve step curve memory
# 0163  theta velocity noise theta step weight weight curve slope step memory noise
# 0164  friction valley gradient velocity slope slope beta velocity step bowl lr beta
# 0165  weight memory gradient slope velocity velocity noise velocity step slope theta step
# 0166  friction gradient slope gradient velocity beta bowl valley slope bowl noise weight
# 0167  noise theta velocity weight slope step gradient friction bowl slope velocity slope
# 0168  bowl lr lr weight noise curve beta memory bowl curve step valley
# 0169  velocity weight memory memory noise friction ball memory valley friction bowl valley
# 0170  step bowl theta weight step friction beta gradient memory friction velocity beta
# 0171  theta theta bowl valley step friction gradient step friction step friction step
# 0172  ball beta valley noise velocity noise slope velocity weight friction slope friction
# 0173  friction curve lr noise friction weight memory gradient memory step ball weight
# 0174  beta beta velocity bowl memory beta weight bowl curve theta ball curve
# 0175  lr curve lr slope slope bowl step beta beta curve lr valley
# 0176  curve ball valley velocity memory beta step step weight weight lr weight
# 0177  memory gradient friction gradient bowl curve weight beta valley noise friction bowl
# 0178  velocity ball gradient lr valley memory weight valley step bowl slope valley
# 0179  valley memory ball gradient velocity ball lr gradient weight noise noise gradient
# 0180  lr gradient curve velocity memory beta friction friction lr slope friction step
# 0181  lr memory bowl weight slope lr ball curve noise theta bowl lr
# 0182  memory theta velocity friction slope curve beta velocity lr gradient bowl noise
# 0183  slope valley bowl noise slope step weight weight bowl lr bowl gradient
# 0184  memory valley valley valley slope step lr curve slope ball lr noise
# 0185  theta weight memory friction beta gradient slope weight velocity bowl friction beta
# 0186  friction weight weight ball bowl slope lr noise velocity memory gradient ball
# 0187  bowl theta valley weight curve beta valley noise theta velocity theta slope
# 0188  slope weight theta lr weight ball noise ball slope ball weight lr
# 0189  weight noise bowl theta valley ball valley friction velocity memory ball bowl
# 0190  step curve beta beta gradient valley valley velocity lr gradient weight velocity
# 0191  beta ball lr valley weight friction lr curve step bowl beta beta
# 0192  friction curve velocity step gradient ball valley lr weight noise noise lr
# 0193  bowl theta friction noise valley gradient friction lr theta valley bowl beta
# 0194  weight beta slope weight theta velocity lr friction bowl friction beta beta
# 0195  valley memory gradient friction theta valley theta lr gradient bowl friction noise
# 0196  theta noise friction noise memory weight friction velocity theta valley lr ball
# 0197  velocity memory weight gradient valley velocity friction velocity weight curve ball gradient
# 0198  friction theta lr gradient gradient curve step ball step noise valley beta
# 0199  memory beta friction noise curve slope lr friction weight ball friction lr
# 0200  valley friction beta noise valley noise valley lr theta ball curve step
# 0201  slope bowl beta step memory step curve beta lr noise memory velocity
# 0202  noise slope slope bowl beta step step step slope valley step memory
# 0203  ball gradient beta beta step theta theta velocity lr memory friction memory
# 0204  theta friction valley noise curve theta memory beta friction ball valley noise
# 0205  theta velocity weight bowl velocity beta lr weight gradient gradient noise valley
# 0206  valley valley weight beta memory memory beta weight friction friction velocity bowl
# 0207  theta curve valley beta step theta weight noise valley slope noise curve
# 0208  beta theta step noise beta slope ball friction step velocity friction curve
# 0209  step theta noise ball gradient step lr lr memory memory velocity memory
# 0210  slope lr ball step memory gradient gradient curve lr slope beta lr
# 0211  beta bowl weight curve velocity velocity curve valley weight memory theta noise
# 0212  theta friction friction valley velocity bowl bowl noise theta curve valley weight
# 0213  bowl friction beta curve noise memory step noise gradient noise velocity lr
# 0214  theta lr memory valley weight ball friction memory theta step gradient weight
# 0215  beta weight weight bowl friction friction theta curve valley step lr weight
# 0216  valley valley step ball velocity weight curve curve beta beta friction gradient
# 0217  ball lr gradient ball theta valley curve noise friction curve bowl slope
# 0218  bowl theta velocity velocity weight noise gradient curve valley curve ball theta
# 0219  beta memory friction theta curve friction valley friction slope theta theta slope
# 0220  weight bowl memory lr lr velocity slope bowl gradient ball gradient curve
# 0221  memory beta bowl beta curve bowl step ball gradient memory friction velocity
# 0222  curve curve memory valley velocity valley lr friction curve memory weight step
# 0223  valley step bowl slope ball bowl gradient friction bowl curve ball gradient
# 0224  valley step memory noise slope lr beta memory memory friction curve step
# 0225  velocity curve memory lr lr lr slope valley valley friction lr gradient
# 0226  memory memory velocity gradient memory friction gradient velocity bowl slope slope bowl
# 0227  slope lr friction gradient weight slope memory velocity ball bowl weight velocity
# 0228  curve friction ball slope friction bowl lr friction gradient bowl beta bowl
# 0229  slope slope theta beta bowl memory beta memory velocity valley slope curve
# 0230  friction valley curve slope slope curve step memory slope gradient noise velocity
# 0231  lr weight theta curve lr step lr valley friction step memory lr
# 0232  memory velocity velocity noise beta bowl bowl step valley velocity beta step
# 0233  friction noise weight step theta theta velocity step noise ball gradient noise
# 0234  friction step lr curve lr theta curve friction velocity friction slope slope
# 0235  bowl step curve friction beta gradient ball curve slope lr noise gradient
# 0236  gradient slope valley noise beta bowl friction gradient noise memory noise weight
# 0237  weight curve friction valley beta bowl theta theta velocity memory beta memory
# 0238  friction velocity noise step ball theta lr gradient slope ball slope bowl
# 0239  memory noise slope theta bowl bowl weight gradient gradient ball gradient beta
# 0240  step bowl friction gradient gradient theta lr bowl velocity friction curve beta
# 0241  gradient friction theta theta ball step theta ball friction slope slope valley
# 0242  weight velocity theta memory beta theta weight memory step bowl memory valley
# 0243  memory ball slope gradient ball gradient bowl velocity weight weight memory weight
# 0244  memory curve valley curve noise memory slope slope velocity weight valley theta
# 0245  noise friction lr ball curve curve memory memory weight friction friction curve
# 0246  ball memory weight noise memory bowl curve lr ball memory ball beta
# 0247  curve step weight curve friction step memory lr lr valley memory friction
# 0248  step step step gradient memory lr gradient lr ball ball bowl slope
# 0249  theta friction ball theta noise ball bowl slope noise weight beta valley
# 0250  curve valley gradient weight velocity slope curve lr bowl gradient step lr
# 0251  friction noise gradient step valley gradient slope slope step memory bowl lr
# 0252  curve curve gradient theta noise velocity slope velocity weight curve weight velocity
# 0253  beta lr noise step valley memory slope theta gradient weight noise noise
# 0254  beta lr lr lr friction noise memory weight slope step step valley
# 0255  valley bowl friction ball lr curve curve velocity theta valley theta memory
# 0256  gradient memory theta weight theta theta noise valley valley theta memory beta
# 0257  noise step noise noise bowl slope gradient noise noise weight step ball
# 0258  ball beta weight beta gradient slope valley friction slope curve lr friction
# 0259  ball slope memory velocity memory weight step lr friction weight step valley
# 0260  gradient curve step lr velocity weight ball velocity friction theta curve memory
# 0261  noise weight noise bowl step valley slope lr theta gradient velocity memory
# 0262  friction friction friction beta beta step bowl gradient bowl velocity theta gradient
# 0263  weight gradient valley noise noise curve gradient velocity gradient gradient gradient friction
# 0264  slope slope lr gradient memory gradient friction theta ball theta step step
# 0265  memory friction friction step bowl theta beta theta valley bowl gradient theta
# 0266  friction noise ball gradient slope slope valley velocity gradient memory beta friction
# 0267  weight velocity lr beta theta theta beta step bowl lr velocity gradient
# 0268  lr slope bowl noise beta velocity curve ball beta theta gradient noise
# 0269  step slope gradient memory velocity ball theta lr theta weight beta velocity
# 0270  gradient theta gradient noise noise velocity velocity lr lr noise theta step
# 0271  noise step friction valley curve theta noise gradient noise step lr theta
# 0272  slope slope slope ball lr curve bowl weight curve memory valley curve
# 0273  weight valley velocity valley bowl theta curve curve ball bowl slope bowl
# 0274  beta memory weight velocity theta velocity lr lr valley bowl step friction
# 0275  step bowl bowl slope lr curve slope valley ball slope slope slope
# 0276  valley ball friction gradient slope beta step beta step memory beta curve
# 0277  friction noise noise beta beta ball weight weight beta beta beta velocity
# 0278  curve memory step theta slope weight slope beta step curve ball step
# 0279  velocity valley beta friction slope bowl ball bowl velocity curve beta weight
# 0280  slope velocity weight beta ball friction gradient gradient noise theta weight slope
# 0281  noise slope friction bowl curve slope curve curve lr friction weight lr
# 0282  weight slope slope weight velocity beta valley gradient step bowl memory noise
# 0283  lr theta gradient theta curve curve step slope memory valley theta slope
# 0284  lr gradient theta step noise memory gradient theta velocity beta theta slope
# 0285  friction bowl step beta beta theta velocity step memory friction friction bowl
# 0286  bowl friction memory bowl curve friction lr valley curve curve ball memory
# 0287  friction ball beta friction curve slope theta valley lr velocity step theta
# 0288  theta lr beta beta lr theta gradient beta ball slope beta gradient
# 0289  lr slope velocity memory theta weight noise curve theta velocity ball weight
# 0290  weight theta memory slope beta memory noise curve curve weight noise bowl
# 0291  gradient theta slope bowl ball friction gradient bowl gradient curve slope ball
# 0292  friction slope beta ball velocity friction slope weight noise bowl memory weight
# 0293  step memory slope bowl lr memory velocity ball slope valley curve velocity
# 0294  step velocity weight weight curve slope gradient beta bowl slope theta slope
# 0295  step curve curve step curve step ball valley gradient step beta weight
# 0296  step gradient velocity valley valley bowl memory theta step slope lr weight
# 0297  noise memory ball memory step memory step weight beta slope beta slope
# 0298  velocity valley slope friction noise memory noise curve theta valley ball beta
# 0299  curve ball noise theta gradient noise weight theta velocity noise velocity gradient
# 0300  friction friction ball memory ball noise slope bowl friction lr beta memory
# 0301  noise ball valley gradient valley friction noise friction curve noise ball beta
# 0302  memory memory slope gradient curve noise slope curve slope ball theta noise
# 0303  weight weight friction step curve velocity ball lr curve slope theta beta
# 0304  beta ball bowl curve gradient slope memory slope lr beta memory ball
# 0305  ball gradient memory theta bowl bowl memory gradient ball weight beta friction
# 0306  theta valley ball velocity slope step beta beta slope beta beta lr
# 0307  bowl noise memory friction step theta friction noise valley ball ball friction
# 0308  friction step beta friction memory friction step memory curve lr theta step
# 0309  weight beta weight gradient curve slope velocity valley valley noise weight friction
# 0310  noise beta memory bowl ball ball curve friction ball slope curve theta
# 0311  gradient velocity noise velocity velocity friction valley beta ball valley beta ball
# 0312  ball friction curve memory gradient memory theta memory ball ball valley step
# 0313  bowl slope lr lr beta curve memory step beta bowl lr gradient
# 0314  friction gradient lr weight velocity bowl friction theta ball curve slope ball
# 0315  slope bowl noise velocity valley gradient noise ball step bowl valley ball
# 0316  slope friction velocity beta valley friction curve valley bowl bowl memory noise
# 0317  curve ball friction beta slope beta slope beta memory theta theta lr
# 0318  lr theta bowl ball weight bowl beta velocity noise velocity valley gradient
# 0319  ball beta slope friction slope step valley gradient valley ball noise ball
# 0320  step noise noise step weight memory valley slope curve lr step beta
# 0321  velocity ball beta ball beta ball velocity friction velocity friction slope slope
# 0322  curve ball weight friction bowl weight slope noise memory slope friction memory
# 0323  lr ball slope ball noise valley curve friction bowl theta beta theta
# 0324  friction theta curve memory bowl theta gradient lr slope bowl memory lr
# 0325  gradient slope valley gradient slope slope slope memory memory bowl weight curve
# 0326  valley theta lr bowl curve step bowl theta slope valley noise valley
# 0327  weight lr beta gradient valley weight bowl slope memory lr lr memory
# 0328  curve bowl theta theta velocity curve memory slope valley theta noise curve
# 0329  step velocity valley gradient lr slope velocity lr valley beta velocity friction
# 0330  lr noise curve beta lr slope beta valley valley slope friction curve
# 0331  weight noise friction step theta theta beta beta friction beta beta velocity
# 0332  ball memory friction beta valley beta curve slope memory lr noise noise
# 0333  weight slope memory beta gradient slope lr beta theta theta noise ball
# 0334  memory ball gradient bowl weight velocity beta friction ball memory beta theta
# 0335  slope noise beta step bowl noise slope velocity valley ball gradient friction
# 0336  ball bowl theta noise theta theta noise bowl lr gradient noise noise
# 0337  step gradient step curve friction theta velocity lr velocity curve lr lr
# 0338  curve velocity curve valley slope velocity ball noise bowl memory friction noise
# 0339  weight ball weight step beta valley slope weight slope bowl lr valley
# 0340  valley valley slope friction bowl theta theta velocity beta theta theta gradient
# 0341  theta weight valley ball lr memory ball memory velocity gradient beta curve
# 0342  curve curve friction gradient gradient valley curve lr step valley beta curve
# 0343  theta noise lr weight slope bowl valley lr slope memory noise gradient
# 0344  friction ball beta noise bowl friction slope memory gradient slope velocity curve
# 0345  curve theta weight weight velocity valley beta lr gradient slope beta beta
# 0346  step gradient ball weight gradient ball velocity lr lr memory valley velocity
# 0347  ball friction memory friction velocity beta friction curve weight noise valley weight
# 0348  memory friction valley theta bowl friction valley ball curve noise slope ball
# 0349  velocity velocity theta memory memory curve noise slope velocity velocity slope velocity
# 0350  bowl bowl theta velocity noise weight memory velocity gradient friction valley bowl
# 0351  theta velocity step ball memory gradient memory valley friction step valley weight
# 0352  gradient weight memory gradient step bowl memory ball ball theta step bowl
# 0353  curve slope lr ball ball friction gradient step friction beta noise noise
# 0354  ball ball step memory memory beta slope friction weight valley lr weight
# 0355  noise valley weight friction memory valley ball lr weight theta step gradient
# 0356  velocity beta ball curve bowl velocity curve slope step curve curve step
# 0357  lr friction bowl step beta velocity friction beta ball curve gradient ball
# 0358  ball noise memory bowl slope friction slope beta noise gradient friction theta
# 0359  lr step memory lr velocity lr ball step gradient weight step noise
# 0360  friction noise gradient memory valley velocity velocity weight slope memory memory weight
# 0361  noise noise memory bowl bowl ball velocity memory ball friction slope memory
# 0362  curve weight gradient theta beta gradient memory velocity lr gradient velocity friction
# 0363  friction step lr lr theta beta friction beta theta curve theta velocity
# 0364  friction slope bowl noise curve memory valley step memory beta step memory
# 0365  lr theta velocity curve memory step gradient bowl gradient valley memory step
# 0366  curve ball valley valley curve lr velocity beta theta lr weight gradient
# 0367  bowl weight curve lr valley curve valley slope slope friction bowl beta
# 0368  beta lr theta theta lr gradient slope velocity curve ball slope curve
# 0369  theta theta step beta noise bowl noise friction valley velocity ball weight
# 0370  noise bowl bowl lr memory gradient ball step step lr lr noise
# 0371  step bowl theta lr beta noise weight valley weight gradient lr lr
# 0372  valley ball friction curve gradient beta theta curve ball weight velocity bowl
# 0373  step noise memory valley theta friction slope velocity theta theta ball memory
# 0374  velocity beta ball slope noise weight memory weight bowl memory valley valley
# 0375  friction valley curve lr gradient weight valley curve beta valley beta gradient
# 0376  step valley memory valley weight velocity theta memory step ball memory valley
# 0377  step friction curve lr velocity slope lr beta friction noise friction lr
# 0378  step weight bowl weight gradient friction weight noise bowl velocity lr slope
# 0379  ball step lr velocity step beta lr velocity valley noise valley gradient
# 0380  ball memory noise beta lr lr friction valley ball lr curve lr
# 0381  theta friction gradient valley lr gradient valley memory velocity theta weight gradient
# 0382  bowl ball velocity step memory gradient slope lr gradient velocity velocity curve
# 0383  gradient memory step slope step velocity friction ball memory slope curve slope
# 0384  curve lr beta bowl weight slope bowl friction theta slope memory theta
# 0385  theta weight lr noise theta step step curve friction slope noise step
# 0386  memory gradient weight ball step curve weight lr theta beta theta curve
# 0387  beta velocity step valley theta beta beta curve friction bowl lr curve
# 0388  curve memory velocity slope valley bowl noise theta beta gradient ball theta
# 0389  valley lr velocity noise bowl step lr theta noise weight step friction
# 0390  lr weight ball slope velocity velocity velocity curve theta velocity friction ball
# 0391  noise curve friction ball gradient memory beta ball valley friction velocity theta
# 0392  gradient theta step theta friction memory step bowl step step bowl slope
# 0393  step step gradient gradient curve gradient weight lr curve ball gradient theta
# 0394  velocity slope ball weight step velocity theta weight curve velocity theta gradient
# 0395  theta weight bowl beta memory memory weight bowl weight gradient ball noise
# 0396  gradient friction theta curve ball beta curve friction bowl gradient theta beta
# 0397  velocity gradient curve beta slope bowl memory velocity friction friction step theta
# 0398  valley gradient friction step slope step friction valley curve valley friction friction
# 0399  friction ball step velocity beta lr ball memory valley beta bowl memory
# 0400  theta friction gradient friction gradient curve slope beta theta slope valley gradient
# 0401  bowl valley noise curve memory ball curve friction bowl lr velocity lr
# 0402  noise gradient beta friction valley friction valley friction step memory gradient theta
# 0403  theta step noise valley step bowl friction gradient bowl memory step theta
# 0404  friction friction noise friction bowl beta theta velocity theta ball beta gradient
# 0405  weight curve valley bowl step gradient beta lr velocity curve gradient noise
# 0406  memory valley ball beta curve theta memory ball lr weight bowl velocity
# 0407  curve weight valley curve theta velocity beta slope friction ball ball friction
# 0408  weight slope valley curve curve memory theta curve ball step valley slope
# 0409  valley lr memory theta valley bowl memory curve velocity beta weight curve
# 0410  memory weight lr slope velocity gradient valley bowl memory ball gradient lr
# 0411  ball bowl velocity weight weight lr theta ball slope friction velocity bowl
# 0412  slope weight gradient step curve memory friction lr memory curve slope beta
# 0413  memory beta valley weight step noise ball noise theta ball noise valley
# 0414  gradient friction step velocity step step gradient memory velocity slope weight friction
# 0415  weight beta theta step noise velocity beta ball slope valley weight curve
# 0416  lr ball curve lr weight ball weight weight curve curve velocity memory
# 0417  ball memory velocity bowl weight gradient gradient gradient step gradient step step
# 0418  beta friction ball memory noise weight slope gradient ball curve slope theta
# 0419  curve theta slope noise curve bowl noise gradient gradient ball friction theta
# 0420  valley beta beta theta velocity valley gradient beta slope gradient ball friction
# 0421  curve memory friction beta gradient curve valley theta curve bowl step weight
# 0422  friction ball theta curve gradient memory curve noise valley valley valley friction
# 0423  valley step ball slope memory bowl gradient velocity ball curve noise noise
# 0424  valley beta bowl valley beta curve friction friction lr friction noise friction
# 0425  memory beta step valley noise ball step slope bowl noise ball curve
# 0426  valley friction valley step theta slope friction friction lr bowl noise noise
# 0427  friction theta step gradient curve weight velocity step noise bowl valley beta
# 0428  step lr lr memory step ball gradient beta curve ball velocity theta
# 0429  beta velocity valley gradient beta velocity velocity ball friction noise weight ball
# 0430  lr gradient gradient step gradient friction ball bowl noise weight theta slope
# 0431  memory ball velocity slope bowl slope curve valley bowl weight valley step
# 0432  velocity theta curve noise ball friction slope valley valley noise bowl noise
# 0433  noise valley memory step beta beta curve gradient slope slope valley velocity
# 0434  weight memory lr slope memory bowl beta beta lr noise bowl curve
# 0435  weight velocity friction theta ball noise theta slope memory friction bowl weight
# 0436  noise beta lr theta step beta curve noise beta weight valley valley
# 0437  ball slope noise lr gradient friction velocity gradient slope theta beta theta
# 0438  bowl valley ball friction memory step valley memory curve slope bowl ball
# 0439  bowl slope velocity memory memory gradient lr beta bowl curve friction noise
# 0440  ball beta velocity gradient velocity gradient beta step theta noise ball valley
# 0441  noise friction friction step noise curve bowl weight step friction valley curve
# 0442  velocity noise valley ball theta velocity noise noise slope beta weight memory
# 0443  gradient weight noise valley weight gradient step slope lr weight curve bowl
# 0444  bowl gradient noise memory ball slope memory gradient lr friction slope bowl
# 0445  bowl noise lr valley noise lr noise gradient memory curve weight ball
# 0446  curve weight noise weight velocity valley valley noise velocity curve memory bowl
# 0447  gradient gradient bowl bowl lr friction memory valley lr slope beta valley
# 0448  noise gradient beta bowl lr step friction noise memory valley curve weight
# 0449  beta lr memory ball noise step memory lr memory step noise weight
# 0450  gradient lr bowl valley friction memory valley bowl beta slope beta ball
# 0451  valley memory bowl bowl friction bowl weight beta friction bowl weight velocity
# 0452  memory memory memory valley step valley ball noise gradient lr weight noise
# 0453  step beta curve weight bowl step valley step velocity step gradient velocity
# 0454  curve weight bowl lr curve velocity ball beta ball theta lr theta
# 0455  gradient theta velocity velocity curve bowl velocity noise gradient memory weight velocity
# 0456  gradient step valley beta curve slope velocity gradient curve lr bowl valley
# 0457  lr memory memory curve theta beta friction memory ball bowl curve beta
# 0458  slope curve memory valley curve friction lr lr memory weight beta slope
# 0459  friction curve velocity bowl weight lr lr gradient gradient lr memory step
# 0460  velocity ball velocity gradient curve weight gradient noise step friction step memory
# 0461  bowl memory lr lr step ball valley velocity lr weight theta step
# 0462  weight weight lr beta friction friction bowl noise gradient slope curve noise
# 0463  ball velocity valley lr weight beta step velocity slope step lr curve
# 0464  theta slope bowl memory beta friction theta memory gradient theta noise curve
# 0465  ball slope weight beta valley weight slope valley bowl memory ball velocity
# 0466  step gradient friction step noise friction slope theta theta theta curve noise
# 0467  theta valley slope step curve gradient ball lr friction beta valley lr
# 0468  ball velocity friction lr curve step velocity theta velocity valley valley beta
# 0469  velocity weight ball curve friction weight lr theta beta theta step slope
# 0470  curve noise slope slope noise step memory lr beta gradient theta step
# 0471  bowl ball bowl lr memory friction gradient slope gradient bowl curve lr
# 0472  beta noise theta step weight bowl theta velocity valley noise slope noise
# 0473  slope lr curve lr theta velocity gradient bowl valley slope memory slope
# 0474  weight lr valley slope memory lr noise step valley lr memory step
# 0475  lr slope memory velocity bowl lr bowl curve valley theta memory ball
# 0476  bowl slope lr step noise gradient velocity memory friction gradient beta memory
# 0477  lr theta lr bowl friction ball curve step valley valley memory gradient
# 0478  velocity valley beta noise memory theta curve bowl ball weight bowl valley
# 0479  ball velocity valley bowl lr weight bowl beta bowl noise weight ball
# 0480  theta weight step friction lr gradient curve step step lr beta step
# 0481  curve weight friction step ball beta valley slope friction slope theta step
# 0482  gradient step friction bowl curve memory step ball step step beta step
# 0483  step lr bowl slope beta step valley bowl weight ball weight curve
# 0484  bowl ball noise beta bowl bowl valley gradient velocity memory theta bowl
# 0485  slope gradient friction noise step gradient valley lr velocity memory weight noise
# 0486  slope beta bowl gradient slope theta memory slope friction valley noise theta
# 0487  friction velocity gradient slope gradient weight ball gradient beta bowl lr bowl
# 0488  noise step lr weight memory curve theta curve lr valley step weight
# 0489  beta gradient gradient ball valley curve friction weight bowl weight velocity valley
# 0490  step valley bowl gradient theta slope valley memory memory ball memory theta
# 0491  memory friction weight velocity slope lr weight valley curve weight beta lr
# 0492  theta friction curve ball curve velocity lr weight valley weight valley theta
# 0493  step lr gradient step gradient step lr velocity beta memory step lr
# 0494  ball noise valley step velocity step lr gradient ball beta curve step
# 0495  friction theta beta gradient weight valley friction gradient memory friction step gradient
# 0496  noise valley slope velocity step beta memory noise theta velocity beta lr
# 0497  noise weight memory weight valley friction memory noise gradient theta bowl valley
# 0498  weight gradient weight gradient friction valley lr memory lr lr curve beta
# 0499  gradient noise bowl lr valley weight valley theta beta theta velocity memory
# 0500  ball friction friction slope curve weight weight step theta friction memory step
# 0501  curve valley theta weight step memory step bowl noise beta noise weight
# 0502  step slope memory noise step friction weight theta lr curve theta friction
# 0503  weight gradient velocity theta step beta noise slope theta beta weight weight
# 0504  gradient memory theta valley step step theta weight step valley gradient lr
# 0505  gradient curve beta noise ball valley step curve slope valley lr curve
# 0506  slope memory theta step bowl step lr curve step ball memory beta
# 0507  lr memory slope beta valley gradient velocity step velocity lr ball theta
# 0508  ball curve step gradient step slope curve gradient curve noise weight memory
# 0509  ball lr valley curve curve bowl valley valley lr slope bowl memory
# 0510  noise ball lr theta noise valley curve valley step bowl velocity velocity
# 0511  noise beta noise slope bowl slope memory valley noise valley velocity curve
# 0512  curve valley gradient valley memory theta velocity theta curve noise ball valley
# 0513  beta weight beta theta memory velocity noise slope slope friction ball lr
# 0514  lr curve beta valley weight ball memory beta gradient friction theta weight
# 0515  theta lr beta velocity step friction gradient gradient slope step curve curve
# 0516  theta gradient bowl step weight weight beta beta velocity noise beta memory
# 0517  valley step lr lr beta velocity bowl theta bowl lr beta memory
# 0518  valley theta lr valley friction curve ball beta memory velocity lr ball
# 0519  theta theta velocity weight beta theta bowl theta memory memory noise beta
# 0520  friction step velocity lr lr curve memory bowl slope velocity slope friction
# 0521  step beta weight memory ball valley lr friction bowl memory noise friction
# 0522  theta bowl beta friction memory velocity lr bowl valley noise valley slope
# 0523  theta ball weight friction valley slope weight memory beta gradient lr bowl
# 0524  gradient slope curve memory ball beta weight noise ball memory slope slope
# 0525  beta ball theta friction ball friction step memory theta beta memory theta
# 0526  step velocity curve weight velocity weight theta curve valley friction theta weight
# 0527  curve step ball noise gradient valley theta weight noise gradient step noise
# 0528  step memory theta valley gradient lr ball slope valley theta weight velocity
# 0529  beta friction gradient noise valley beta bowl curve gradient friction ball bowl
# 0530  ball slope friction curve valley gradient bowl weight memory weight valley valley
# 0531  theta friction gradient friction weight gradient curve weight bowl theta weight curve
# 0532  slope gradient curve bowl beta ball curve noise beta ball beta beta
# 0533  step friction valley noise velocity friction velocity velocity noise valley curve ball
# 0534  slope theta gradient friction valley theta ball theta beta theta theta friction
# 0535  weight slope weight noise step bowl ball curve curve lr lr memory
# 0536  memory lr friction theta lr bowl bowl theta step velocity lr memory
# 0537  gradient lr gradient memory slope velocity lr friction weight beta ball friction
# 0538  velocity valley noise beta curve friction gradient lr noise bowl beta slope
# 0539  bowl weight bowl noise slope ball noise theta bowl valley ball curve
# 0540  lr velocity curve valley slope gradient step theta memory slope slope curve
# 0541  weight gradient velocity ball lr curve lr valley step noise beta step
# 0542  noise weight theta noise slope bowl slope theta gradient gradient gradient noise
# 0543  beta memory ball slope noise gradient step lr memory friction bowl bowl
# 0544  step velocity noise weight theta bowl bowl curve gradient beta lr valley
# 0545  slope step lr bowl curve ball gradient valley velocity step noise valley
# 0546  lr theta theta friction memory valley memory step gradient gradient lr beta
# 0547  lr ball noise lr bowl beta bowl bowl bowl slope velocity memory
# 0548  bowl curve theta friction weight curve friction beta beta valley beta memory
# 0549  noise noise slope theta beta beta memory bowl noise bowl velocity beta
# 0550  lr gradient memory step step slope gradient bowl beta noise curve gradient
# 0551  velocity lr ball noise valley noise valley step weight beta valley valley
# 0552  lr slope lr ball slope step bowl ball beta step gradient step
# 0553  theta noise curve gradient ball gradient lr gradient velocity memory ball gradient
# 0554  lr weight theta beta noise valley lr noise memory valley theta memory
# 0555  curve curve memory step beta noise theta beta velocity bowl bowl bowl
# 0556  slope slope velocity velocity bowl lr bowl friction theta theta slope lr
# 0557  friction friction ball lr lr noise velocity valley memory slope bowl beta
# 0558  beta memory velocity slope curve beta weight curve bowl ball memory velocity
# 0559  ball valley theta velocity velocity weight weight step slope valley curve slope
# 0560  memory slope valley friction memory memory weight velocity theta bowl valley slope
# 0561  friction noise ball slope noise velocity ball slope gradient theta step valley
# 0562  weight weight beta theta step noise friction memory gradient beta curve memory
# 0563  step gradient weight velocity step weight memory velocity beta noise weight friction
# 0564  ball memory bowl theta bowl ball valley gradient beta ball lr slope
# 0565  friction step noise valley bowl velocity memory valley beta weight noise friction
# 0566  theta valley ball velocity memory noise bowl curve slope friction friction beta
# 0567  gradient noise theta theta gradient slope theta theta noise friction friction weight
# 0568  valley friction valley beta lr theta gradient theta friction friction gradient weight
# 0569  beta curve friction velocity lr gradient beta friction step theta slope slope
# 0570  noise beta velocity step bowl valley slope memory curve gradient friction gradient
# 0571  curve weight ball gradient noise weight slope step bowl step weight noise
# 0572  curve valley step lr valley ball step weight velocity memory weight weight
# 0573  gradient noise velocity valley velocity theta velocity weight gradient theta ball bowl
# 0574  velocity theta slope theta bowl step step curve ball ball noise friction
# 0575  memory noise friction theta noise ball valley velocity noise gradient velocity step
# 0576  noise memory ball theta noise step curve bowl valley beta weight memory
# 0577  bowl weight valley valley curve curve noise ball theta theta bowl ball
# 0578  gradient step step ball ball bowl curve slope lr velocity memory noise
# 0579  noise weight lr velocity theta noise ball valley theta valley gradient noise
# 0580  curve beta lr noise weight valley valley slope friction beta lr velocity
# 0581  bowl friction noise beta gradient memory lr theta lr friction friction bowl
# 0582  noise ball weight bowl step step ball beta gradient noise ball valley
# 0583  weight weight memory slope valley noise slope curve theta lr step theta
# 0584  weight ball memory bowl ball curve step weight memory valley step step
# 0585  curve ball velocity velocity slope ball bowl weight weight bowl step friction
# 0586  curve bowl curve theta friction bowl bowl slope theta beta beta step
# 0587  noise bowl curve theta valley curve gradient weight valley valley theta beta
# 0588  velocity velocity beta ball memory noise valley lr lr bowl theta step
# 0589  memory valley step gradient step beta velocity noise valley step noise weight
# 0590  step noise valley friction gradient weight noise weight beta velocity bowl lr
# 0591  beta friction ball curve valley velocity bowl gradient slope weight slope step
# 0592  gradient step lr ball gradient slope step friction weight theta step noise
# 0593  step beta bowl step friction slope friction curve velocity bowl noise gradient
# 0594  beta beta valley slope slope curve lr ball beta step gradient lr
# 0595  step gradient friction weight memory memory gradient valley friction curve ball curve
# 0596  lr gradient lr memory friction curve curve valley velocity velocity curve memory
# 0597  memory gradient lr valley velocity ball curve theta slope memory gradient curve
# 0598  valley ball curve friction slope theta gradient beta ball ball step valley
# 0599  weight friction velocity valley ball friction friction step lr velocity gradient bowl
# 0600  bowl valley beta bowl bowl slope lr lr bowl curve bowl theta
# 0601  velocity ball slope velocity memory memory slope lr weight velocity curve theta
# 0602  memory slope beta curve beta slope lr velocity theta noise lr step
# 0603  friction memory velocity ball memory ball curve friction ball valley slope friction
# 0604  lr weight friction ball lr beta curve weight bowl curve beta gradient
# 0605  beta step beta weight weight beta theta curve lr beta noise theta
# 0606  bowl ball lr beta velocity bowl ball friction friction valley valley memory
# 0607  weight noise valley friction weight friction weight weight valley ball step ball
# 0608  beta weight weight theta valley gradient bowl step memory lr beta ball
# 0609  theta beta bowl valley ball weight weight gradient slope noise theta weight
# 0610  beta step memory lr weight memory bowl lr ball bowl slope beta
# 0611  lr memory weight bowl noise bowl velocity weight curve memory valley bowl
# 0612  weight curve velocity velocity gradient curve gradient weight velocity curve velocity bowl
# 0613  curve beta friction step gradient theta curve valley slope weight step weight
# 0614  bowl slope theta curve weight beta valley velocity slope velocity valley ball
# 0615  curve slope friction bowl velocity gradient bowl weight gradient beta valley lr
# 0616  bowl memory noise theta theta velocity curve weight bowl beta ball bowl
# 0617  friction gradient slope noise lr memory step weight step lr beta ball
# 0618  gradient gradient step beta lr gradient memory slope gradient curve beta step
# 0619  velocity theta step lr weight bowl curve memory ball ball theta bowl
# 0620  velocity beta step bowl gradient weight curve theta beta lr weight beta
# 0621  theta memory memory ball bowl velocity gradient bowl curve theta memory slope
# 0622  weight weight beta step curve velocity velocity step theta valley curve lr
# 0623  step friction beta bowl step beta step curve bowl friction velocity step
# 0624  friction velocity lr lr theta ball valley weight lr velocity gradient lr
# 0625  valley ball weight gradient bowl step noise ball ball slope beta theta
# 0626  ball curve friction curve bowl theta friction noise lr friction weight theta
# 0627  beta valley noise bowl noise theta noise slope ball theta gradient theta
# 0628  curve velocity slope velocity noise gradient theta valley slope noise valley ball
# 0629  ball curve ball bowl weight memory noise memory weight weight ball slope
# 0630  gradient theta bowl weight step beta curve bowl friction lr noise velocity
# 0631  lr lr bowl valley curve theta slope velocity curve gradient curve noise
# 0632  weight theta theta noise lr curve valley theta step curve step weight
# 0633  lr slope bowl theta gradient weight bowl curve theta memory step step
# 0634  beta lr weight noise velocity bowl gradient slope noise beta noise memory
# 0635  lr valley curve ball ball lr curve weight bowl velocity theta memory
# 0636  slope gradient velocity theta beta theta valley beta noise valley valley memory
# 0637  slope bowl velocity gradient curve friction ball lr curve curve memory slope
# 0638  step noise slope noise lr slope bowl slope bowl bowl gradient bowl
# 0639  curve velocity valley step step gradient weight curve lr friction ball step
# 0640  gradient ball slope curve noise valley noise ball memory bowl friction curve
# 0641  friction theta beta friction gradient valley step theta slope theta noise velocity
# 0642  memory beta valley valley memory step memory noise beta velocity step theta
# 0643  noise step memory curve beta ball curve valley gradient beta step friction
# 0644  beta beta valley gradient ball friction bowl noise ball curve bowl friction
# 0645  noise gradient valley velocity noise lr noise step valley ball velocity weight
# 0646  friction valley lr curve valley gradient curve step memory gradient step step
# 0647  slope friction gradient beta friction gradient theta slope noise velocity beta step
# 0648  noise valley friction lr beta velocity friction ball bowl friction velocity valley
# 0649  slope bowl weight curve beta lr ball valley memory slope weight step
# 0650  ball friction velocity friction beta gradient weight velocity bowl theta memory memory
# 0651  curve noise slope ball friction beta lr curve beta bowl noise beta
# 0652  valley lr gradient velocity slope weight noise noise lr step weight step
# 0653  noise slope slope bowl step valley valley ball ball slope slope bowl
# 0654  memory noise valley beta lr beta noise ball step weight bowl noise
# 0655  step valley memory ball memory gradient step friction lr ball slope ball
# 0656  beta ball beta bowl weight noise ball curve beta bowl theta slope
# 0657  lr velocity weight friction memory memory slope beta lr valley weight valley
# 0658  step step theta memory gradient curve weight ball slope velocity curve step
# 0659  ball noise valley ball curve gradient valley step ball friction beta slope
# 0660  beta theta noise valley velocity velocity lr bowl bowl slope beta ball
# 0661  weight friction lr ball curve bowl friction beta ball curve beta curve
# 0662  gradient theta noise valley slope weight noise step ball step gradient valley
# 0663  velocity theta gradient memory slope valley lr step theta step curve valley
# 0664  slope curve ball bowl slope curve weight noise step velocity weight slope
# 0665  gradient curve step theta noise memory velocity memory curve noise step gradient
# 0666  step slope velocity valley bowl ball step friction step slope beta ball
# 0667  gradient velocity valley bowl ball bowl slope bowl gradient bowl bowl curve
# 0668  ball weight theta beta slope beta theta ball curve beta bowl step
# 0669  slope theta weight lr noise weight bowl theta memory gradient memory ball
# 0670  lr step weight weight ball ball ball slope valley valley velocity theta
# 0671  slope gradient slope velocity weight valley friction noise noise ball slope beta
# 0672  bowl theta velocity lr step ball bowl ball ball slope ball friction
# 0673  velocity ball memory step noise friction curve weight velocity noise memory lr
# 0674  curve beta bowl valley velocity noise beta bowl bowl curve valley velocity
# 0675  valley bowl noise friction theta beta gradient friction weight memory velocity bowl
# 0676  curve velocity velocity weight slope velocity weight memory friction weight slope valley
# 0677  weight valley velocity valley curve curve curve curve weight ball step noise
# 0678  lr valley bowl ball valley memory friction memory beta ball memory ball
# 0679  valley curve velocity slope step weight curve beta step weight gradient velocity
# 0680  lr beta noise weight gradient gradient bowl slope slope gradient beta valley
# 0681  ball memory gradient valley friction memory valley velocity curve weight valley gradient
# 0682  gradient beta theta curve friction ball weight valley slope beta step memory
# 0683  beta memory memory curve beta friction beta lr beta memory theta noise
# 0684  bowl curve theta bowl gradient curve theta ball friction ball lr slope
# 0685  ball weight valley friction gradient valley bowl theta noise valley curve curve
# 0686  step memory bowl gradient lr friction curve slope velocity lr friction curve
# 0687  curve curve lr curve curve theta valley step beta bowl friction ball
# 0688  memory curve lr friction slope step bowl velocity bowl noise noise noise
# 0689  bowl bowl velocity noise slope valley ball slope valley bowl weight friction
# 0690  ball ball valley friction gradient curve gradient curve ball curve slope lr
# 0691  theta velocity gradient slope velocity noise beta noise ball velocity theta beta
# 0692  ball bowl noise velocity beta weight step lr ball bowl noise slope
# 0693  beta theta gradient step weight ball friction friction bowl ball memory step
# 0694  curve theta gradient step ball beta theta theta beta step velocity step
# 0695  beta valley weight lr bowl lr memory lr curve step noise lr
# 0696  beta ball bowl bowl valley weight velocity bowl curve lr slope memory
# 0697  slope theta gradient lr curve friction memory beta ball memory beta step
# 0698  bowl valley beta slope slope step curve gradient bowl beta theta step
# 0699  theta weight gradient gradient bowl weight gradient curve ball step theta friction
# 0700  lr bowl weight velocity noise velocity memory beta curve theta beta bowl
# 0701  gradient valley beta beta ball slope gradient ball memory friction slope noise
# 0702  step memory beta friction bowl bowl memory friction gradient theta velocity ball
# 0703  bowl ball theta friction slope velocity weight step bowl curve beta step
# 0704  weight valley step velocity gradient gradient bowl slope friction beta gradient slope
# 0705  beta gradient gradient gradient step theta gradient noise step ball noise noise
# 0706  memory bowl weight ball slope memory velocity theta beta slope noise noise
# 0707  velocity lr slope beta slope theta bowl ball valley ball slope memory
# 0708  memory curve velocity theta theta velocity theta velocity noise step friction slope
# 0709  velocity velocity memory curve memory slope bowl theta friction step lr bowl
# 0710  bowl weight step lr bowl velocity bowl beta noise valley theta ball
# 0711  beta lr theta curve velocity valley velocity valley beta memory theta bowl
# 0712  step step memory friction noise memory bowl ball curve valley velocity velocity
# 0713  bowl weight slope ball ball weight bowl valley bowl theta memory slope
# 0714  beta weight step slope weight theta bowl memory gradient bowl weight valley
# 0715  step slope lr velocity weight beta theta bowl slope ball weight slope
# 0716  memory gradient gradient noise ball beta ball ball friction lr theta lr
# 0717  curve step step memory beta step velocity slope theta slope slope theta
# 0718  lr velocity curve valley theta valley lr beta friction curve friction velocity
# 0719  bowl valley gradient valley beta valley slope memory lr friction valley memory
# 0720  beta noise weight velocity lr weight friction theta lr theta ball ball
# 0721  valley lr noise slope step friction curve gradient friction lr friction curve
# 0722  noise noise bowl noise step gradient valley noise friction valley beta beta
# 0723  memory step velocity valley velocity noise ball valley bowl gradient ball velocity
# 0724  memory velocity theta bowl slope bowl valley memory weight weight curve curve
# 0725  slope curve slope noise weight lr bowl bowl step theta valley beta
# 0726  lr theta weight bowl valley memory noise gradient theta theta memory beta
# 0727  memory slope beta velocity bowl lr theta valley gradient bowl friction slope
# 0728  curve friction lr noise slope slope weight noise valley bowl theta slope
# 0729  bowl lr valley velocity theta bowl curve ball beta slope weight slope
# 0730  velocity ball friction lr valley valley lr step velocity ball ball weight
# 0731  beta step noise noise bowl gradient lr friction slope valley bowl theta
# 0732  curve slope noise ball lr slope ball friction lr gradient beta lr
# 0733  noise lr theta lr noise velocity theta step slope theta curve memory
# 0734  beta ball slope slope curve noise gradient noise weight beta valley friction
# 0735  slope slope weight curve curve friction bowl memory valley step friction step
# 0736  ball velocity gradient velocity friction step noise step bowl lr theta valley
# 0737  friction memory lr curve theta theta step velocity valley valley weight friction
# 0738  curve step step memory ball curve curve velocity valley theta noise theta
# 0739  ball velocity friction slope curve memory lr curve friction velocity gradient velocity
# 0740  slope theta curve ball velocity theta bowl gradient ball beta velocity weight
# 0741  ball velocity lr bowl gradient beta ball beta noise ball valley ball
# 0742  step gradient memory step friction weight velocity memory bowl velocity curve weight
# 0743  friction friction bowl curve memory slope gradient theta friction weight friction beta
# 0744  curve gradient lr bowl valley gradient beta slope weight valley friction lr
# 0745  curve velocity memory lr ball step slope theta valley ball velocity valley
# 0746  bowl lr bowl step curve lr gradient weight weight weight bowl curve
# 0747  velocity step noise curve theta memory memory valley gradient valley velocity weight
# 0748  memory velocity curve theta velocity valley curve curve friction ball friction curve
# 0749  step friction lr gradient beta ball ball memory slope beta friction velocity
# 0750  theta step friction lr gradient ball weight weight memory ball beta beta
# 0751  slope valley ball step curve memory ball memory lr curve slope noise
# 0752  bowl valley lr weight memory memory velocity gradient theta friction theta theta
# 0753  memory weight slope valley friction lr velocity velocity gradient lr theta curve
# 0754  weight slope theta noise bowl theta friction beta friction velocity friction beta
# 0755  gradient step weight step memory bowl noise weight slope curve bowl slope
# 0756  valley slope lr theta gradient memory memory ball bowl beta beta valley
# 0757  gradient beta gradient step slope bowl curve lr theta valley weight theta
# 0758  lr theta valley bowl weight memory theta valley memory valley gradient beta
# 0759  memory curve gradient curve weight theta velocity gradient step beta friction valley
# 0760  memory slope beta bowl memory lr weight beta beta bowl friction curve
# 0761  beta ball curve weight velocity bowl ball beta lr lr step step
# 0762  slope ball theta memory noise gradient noise theta weight theta curve curve
# 0763  lr lr step theta lr noise noise curve valley curve bowl noise
# 0764  noise step noise bowl theta slope curve lr bowl ball bowl valley
# 0765  lr theta ball friction weight friction lr slope gradient theta theta friction
# 0766  beta valley velocity friction velocity lr valley bowl valley friction valley memory
# 0767  ball velocity lr theta gradient valley theta friction noise theta valley friction
# 0768  curve noise friction noise memory curve friction memory ball lr slope weight
# 0769  velocity valley weight weight lr step friction lr slope slope curve beta
# 0770  bowl curve valley weight lr friction theta theta velocity curve theta velocity
# 0771  step weight valley noise theta ball weight step curve gradient bowl valley
# 0772  slope valley bowl ball valley theta gradient step bowl theta beta beta
# 0773  bowl slope weight curve weight curve noise friction bowl weight step memory
# 0774  memory bowl ball valley weight step slope noise slope step theta ball
# 0775  valley noise slope gradient memory lr theta lr lr weight velocity weight
# 0776  weight beta theta slope bowl beta noise friction curve ball lr valley
# 0777  step gradient valley slope curve beta slope velocity theta valley theta valley
# 0778  memory friction friction velocity weight weight ball theta velocity beta lr bowl
# 0779  valley bowl velocity valley lr friction memory noise curve lr curve curve
# 0780  lr curve theta ball lr ball friction velocity beta lr gradient bowl
# 0781  slope gradient memory ball beta lr ball valley theta curve noise theta
# 0782  memory gradient slope theta ball step noise beta friction ball friction noise
# 0783  curve friction valley bowl gradient beta theta gradient curve step valley noise
# 0784  velocity beta weight gradient valley step friction bowl beta step beta beta
# 0785  bowl step bowl friction theta lr lr weight step curve lr ball
# 0786  memory theta friction theta noise gradient theta memory valley slope slope weight
# 0787  valley lr gradient weight valley velocity beta ball beta slope bowl step
# 0788  beta gradient noise ball ball slope slope slope memory friction noise bowl
# 0789  friction theta lr friction beta theta valley lr weight velocity theta step
# 0790  step friction bowl ball bowl slope weight ball gradient ball noise ball
# 0791  beta gradient valley valley beta step friction noise valley theta curve memory
# 0792  weight valley lr noise noise gradient theta weight ball bowl slope slope
# 0793  ball step velocity curve gradient friction slope beta beta gradient slope ball
# 0794  theta curve bowl memory bowl weight noise gradient curve gradient gradient bowl
# 0795  ball bowl ball curve ball lr valley theta valley beta velocity theta
# 0796  step step theta gradient velocity theta valley bowl weight step bowl ball
# 0797  lr step lr step velocity weight ball beta step slope lr step
# 0798  curve memory friction slope gradient step theta step ball friction noise curve
# 0799  friction theta lr gradient slope bowl ball velocity velocity valley slope step
# 0800  gradient beta noise noise weight friction step slope lr slope valley bowl
# 0801  beta curve lr gradient ball curve slope beta memory theta curve ball
# 0802  beta memory valley friction valley velocity step bowl lr velocity memory ball
# 0803  curve beta memory valley ball weight beta noise velocity gradient friction noise
# 0804  friction ball memory memory friction beta theta gradient bowl friction lr step
# 0805  valley lr weight memory bowl bowl ball step memory slope friction slope
# 0806  friction slope memory gradient beta valley theta ball curve weight slope weight
# 0807  step noise noise lr theta velocity memory step curve step friction lr
# 0808  gradient step ball bowl ball noise curve beta curve velocity weight memory
# 0809  friction bowl friction theta gradient memory memory friction slope step velocity friction
# 0810  memory theta memory weight beta beta weight noise valley weight memory slope
# 0811  weight noise theta memory lr ball weight bowl beta bowl gradient lr
# 0812  theta gradient gradient velocity valley lr slope bowl valley theta bowl curve
# 0813  beta gradient curve valley gradient theta gradient bowl valley velocity slope slope
# 0814  friction curve curve memory beta curve valley friction weight velocity noise slope
# 0815  ball weight gradient ball theta valley friction velocity valley curve memory memory
# 0816  valley gradient slope friction step theta valley ball valley slope gradient curve
# 0817  gradient valley memory valley memory bowl beta noise beta slope theta beta
# 0818  ball bowl valley slope lr lr gradient bowl slope slope slope noise
# 0819  velocity lr lr valley beta noise weight gradient curve beta gradient noise
# 0820  step step slope gradient velocity beta beta theta slope theta lr beta
# 0821  ball theta valley slope beta step lr memory beta ball gradient memory
# 0822  beta noise weight velocity gradient noise beta valley weight step friction lr
# 0823  theta gradient bowl velocity memory friction lr friction friction bowl bowl noise
# 0824  valley noise step noise ball friction ball ball weight memory memory bowl
# 0825  velocity memory slope velocity curve step theta lr gradient theta velocity theta
# 0826  beta weight lr valley lr curve bowl valley weight beta curve memory
# 0827  theta friction weight theta ball curve noise memory bowl weight beta weight
# 0828  noise weight lr velocity valley ball slope weight gradient memory lr ball
# 0829  weight ball lr gradient theta memory bowl step beta friction memory ball
# 0830  velocity noise curve slope velocity curve step noise lr friction step curve
# 0831  weight beta friction bowl weight gradient slope velocity beta friction bowl noise
# 0832  beta beta weight lr gradient memory friction gradient gradient velocity lr friction
# 0833  slope bowl ball gradient weight curve friction weight weight friction velocity ball
# 0834  ball memory bowl weight gradient step slope ball velocity slope velocity beta
# 0835  beta lr memory gradient memory valley theta memory weight theta beta ball
# 0836  velocity slope friction curve weight bowl curve ball memory velocity noise curve
# 0837  memory friction weight beta friction bowl step velocity step velocity bowl bowl
# 0838  memory velocity memory slope friction ball memory noise memory step ball step
# 0839  lr friction ball lr lr bowl friction ball memory beta step memory
# 0840  step bowl curve velocity curve weight step gradient memory curve valley noise
# 0841  beta ball memory weight curve lr noise curve noise slope weight step
# 0842  velocity memory step valley theta theta valley friction memory velocity valley weight
# 0843  beta step gradient weight step lr theta slope velocity bowl step valley
# 0844  velocity beta theta ball slope ball valley lr velocity friction memory ball
# 0845  gradient valley theta valley memory memory weight lr step memory memory lr
# 0846  beta beta curve curve valley gradient gradient weight curve gradient ball gradient
# 0847  slope friction curve ball slope lr beta noise weight theta noise ball
# 0848  memory theta weight theta bowl valley slope lr noise ball step step
# 0849  beta step weight velocity lr memory memory friction velocity friction memory ball
# 0850  memory memory friction theta velocity ball velocity ball friction friction beta velocity
# 0851  noise weight slope friction noise lr valley memory theta friction velocity lr
# 0852  ball theta velocity curve lr velocity ball step memory friction step curve
# 0853  gradient slope memory lr weight lr valley theta valley beta friction memory
# 0854  ball velocity ball bowl step valley noise curve lr friction memory friction
# 0855  velocity noise velocity bowl valley bowl velocity curve step valley curve gradient
# 0856  velocity friction slope velocity valley weight ball bowl ball noise weight weight
# 0857  weight beta valley gradient step valley weight valley valley ball gradient noise
# 0858  weight theta friction beta velocity ball valley theta velocity curve lr noise
# 0859  bowl noise ball theta valley weight valley valley gradient lr step gradient
# 0860  lr gradient ball noise valley beta lr memory beta noise theta friction
# 0861  valley curve step bowl bowl velocity friction gradient valley noise beta ball
# 0862  beta step gradient weight step memory step gradient memory friction slope step
# 0863  gradient ball velocity bowl beta noise weight lr weight lr memory valley
# 0864  bowl noise weight ball step curve ball lr gradient valley gradient step
# 0865  lr bowl gradient slope theta slope beta theta beta velocity curve gradient
# 0866  velocity curve beta step slope ball memory memory memory ball gradient valley
# 0867  memory friction valley theta noise friction beta friction lr bowl velocity valley
# 0868  friction valley theta friction gradient memory curve curve memory friction slope valley
# 0869  lr valley bowl friction curve bowl weight weight theta beta valley curve
# 0870  beta velocity memory velocity noise curve step beta bowl slope ball ball
# 0871  lr curve friction beta bowl memory curve step weight noise theta step
# 0872  velocity noise curve friction slope theta weight lr memory friction theta step
# 0873  lr bowl beta weight curve beta gradient ball slope beta curve bowl
# 0874  memory theta step noise gradient valley ball ball curve noise gradient beta
# 0875  friction valley lr weight weight bowl ball weight noise slope step step
# 0876  beta slope weight curve friction noise noise slope curve velocity lr bowl
# 0877  valley curve theta noise slope velocity bowl bowl slope theta noise velocity
# 0878  slope weight friction weight weight weight step gradient bowl memory slope bowl
# 0879  bowl friction gradient valley weight velocity gradient curve gradient memory beta ball
# 0880  velocity theta slope velocity friction beta valley beta ball curve memory velocity
# 0881  friction bowl step noise ball lr beta slope weight beta velocity weight
# 0882  beta velocity weight bowl valley beta beta theta lr step curve curve
# 0883  curve bowl velocity gradient bowl memory theta gradient memory noise theta gradient
# 0884  lr bowl weight ball noise theta memory valley step beta curve slope
# 0885  slope memory valley velocity bowl lr memory memory theta slope gradient valley
# 0886  ball noise theta beta gradient friction step ball theta bowl lr velocity
# 0887  velocity theta bowl memory noise beta bowl theta lr theta noise curve
# 0888  friction slope friction friction gradient memory friction theta ball gradient curve velocity
# 0889  beta valley beta curve weight lr ball friction bowl theta theta gradient
# 0890  slope beta curve lr friction weight beta valley curve friction theta step
# 0891  slope lr lr bowl weight lr memory friction theta step memory theta
# 0892  velocity friction gradient slope step friction beta noise beta valley slope friction
# 0893  step memory curve bowl gradient lr weight friction theta gradient slope ball
# 0894  gradient theta valley velocity curve ball noise weight lr bowl valley ball
# 0895  friction friction theta lr lr ball velocity weight weight theta lr lr
# 0896  curve weight beta weight step memory noise bowl step gradient velocity lr
# 0897  curve weight weight valley gradient lr theta friction slope step weight memory
# 0898  theta lr ball friction beta ball gradient valley friction valley valley gradient
# 0899  weight gradient step slope theta noise theta ball friction ball ball gradient
# 0900  lr friction theta velocity slope curve bowl noise step bowl valley noise
# 0901  lr theta curve noise noise beta curve bowl step memory step weight
# 0902  friction curve memory slope velocity weight noise slope valley friction valley ball
# 0903  curve ball theta velocity beta friction memory ball memory bowl ball gradient
# 0904  velocity velocity valley curve valley lr step theta weight weight ball memory
# 0905  weight weight slope memory valley friction friction lr velocity memory gradient theta
# 0906  ball valley step memory curve step velocity beta valley velocity lr gradient
# 0907  theta curve slope curve beta beta curve step memory velocity theta curve
# 0908  bowl weight lr gradient valley step beta beta curve memory beta memory
# 0909  slope friction theta velocity slope weight ball theta step memory noise lr
# 0910  gradient noise curve memory theta beta slope weight friction theta theta weight
# 0911  bowl valley velocity slope memory memory bowl noise step beta gradient lr
# 0912  weight noise noise curve bowl friction step valley friction valley valley velocity
# 0913  slope slope beta step bowl step memory ball beta bowl ball theta
# 0914  valley ball velocity lr ball noise velocity friction beta step step curve
# 0915  valley curve step noise lr step theta slope weight noise beta weight
# 0916  curve curve memory lr theta friction curve weight velocity curve lr valley
# 0917  theta step lr friction friction bowl weight weight curve theta beta weight
# 0918  bowl lr memory weight velocity lr slope gradient noise lr ball step
# 0919  curve weight noise gradient weight bowl gradient memory theta gradient noise slope
# 0920  curve curve velocity beta weight beta theta theta bowl lr curve weight
# 0921  memory gradient friction memory curve memory noise weight friction bowl gradient weight
# 0922  valley ball lr weight gradient friction bowl theta friction bowl theta weight
# 0923  velocity curve slope valley beta gradient bowl curve friction memory valley step
# 0924  slope gradient bowl ball slope valley ball ball ball slope noise weight
# 0925  beta valley gradient weight noise friction slope step memory gradient gradient valley
# 0926  beta ball theta valley curve friction memory noise ball beta theta friction
# 0927  gradient curve memory curve beta valley ball noise memory weight bowl noise
# 0928  gradient theta gradient memory memory valley velocity noise friction valley gradient bowl
# 0929  beta lr theta noise curve curve valley slope theta velocity weight valley
# 0930  bowl slope gradient memory velocity theta slope slope noise gradient weight valley
# 0931  memory bowl step valley step weight friction beta noise beta lr bowl
# 0932  friction memory beta weight curve noise gradient memory gradient valley theta lr
# 0933  theta ball velocity gradient valley beta friction step friction noise ball noise
# 0934  curve weight beta lr memory memory valley theta lr lr noise bowl
# 0935  curve step slope velocity weight velocity friction velocity ball gradient lr friction
# 0936  valley slope friction bowl gradient velocity ball bowl step gradient memory slope
# 0937  noise ball beta curve step ball gradient beta step friction curve velocity
# 0938  lr memory velocity bowl weight velocity curve valley valley friction velocity valley
# 0939  slope friction memory beta noise memory ball ball noise weight noise curve
# 0940  memory friction bowl lr valley bowl step lr ball ball theta theta
# 0941  memory lr friction theta beta gradient step noise gradient lr ball ball
# 0942  weight beta theta step bowl friction step beta velocity bowl curve beta
# 0943  friction velocity weight beta beta valley beta curve theta lr valley lr
# 0944  step slope lr weight beta curve friction theta bowl valley slope noise
# 0945  lr curve bowl gradient lr lr noise noise theta beta weight step
# 0946  gradient velocity theta memory weight gradient valley memory gradient friction gradient beta
# 0947  weight lr memory gradient lr friction ball noise noise valley bowl weight
# 0948  beta slope valley curve theta lr weight memory ball curve noise bowl
# 0949  friction weight step velocity friction noise step gradient step weight friction lr
# 0950  gradient step gradient velocity slope slope velocity weight friction ball step noise
# 0951  gradient gradient friction step slope slope theta lr step lr ball step
# 0952  lr lr velocity theta valley valley ball beta curve memory valley ball
# 0953  valley theta ball lr friction weight velocity noise friction valley valley theta
# 0954  theta bowl memory beta gradient weight beta ball slope slope curve lr
# 0955  bowl lr curve weight lr curve velocity step curve theta slope step
# 0956  gradient bowl weight step valley ball step weight slope lr noise noise
# 0957  velocity noise noise gradient step bowl valley noise beta theta curve memory
# 0958  curve bowl slope curve memory valley lr gradient theta friction noise noise
# 0959  beta theta weight velocity theta curve velocity theta noise weight theta gradient
# 0960  valley bowl noise slope beta noise weight gradient ball weight curve memory
# 0961  theta curve gradient memory lr gradient noise lr velocity gradient theta slope
# 0962  velocity valley memory memory theta weight slope valley step beta memory step
# 0963  step step memory bowl slope theta theta velocity noise valley beta slope
# 0964  bowl step slope memory friction memory slope bowl gradient friction gradient velocity
# 0965  curve valley bowl slope curve friction slope friction theta step friction curve
# 0966  step valley friction friction slope beta beta friction velocity bowl weight memory
# 0967  beta weight theta noise step valley valley bowl bowl step friction weight
# 0968  curve memory lr curve weight weight slope bowl step ball ball gradient
# 0969  ball friction valley gradient memory velocity step memory friction beta weight velocity
# 0970  velocity theta slope ball slope weight step beta step curve lr weight
# 0971  velocity noise beta lr weight ball curve slope friction theta slope gradient
# 0972  gradient velocity beta ball ball weight friction velocity valley gradient memory noise
# 0973  beta velocity step gradient weight memory ball theta memory lr noise theta
# 0974  theta noise beta friction memory valley beta memory curve noise beta beta
# 0975  slope weight curve curve curve gradient slope gradient noise bowl weight weight
# 0976  ball ball velocity gradient noise noise ball lr beta valley weight step
# 0977  lr gradient gradient friction gradient beta theta memory noise step friction velocity
# 0978  lr memory step beta gradient memory velocity ball beta lr bowl step
# 0979  bowl curve velocity friction lr curve velocity weight slope beta lr theta
# 0980  theta slope memory ball lr slope memory lr noise weight gradient memory
# 0981  bowl velocity noise step memory friction curve beta gradient noise friction weight
# 0982  lr slope bowl memory step friction beta weight gradient ball friction beta
# 0983  bowl slope memory lr friction curve curve slope noise lr friction valley
# 0984  ball bowl ball bowl slope curve valley velocity weight velocity velocity lr
# 0985  curve theta lr slope theta gradient noise lr memory bowl memory noise
# 0986  gradient memory slope theta lr curve lr memory lr valley valley bowl
# 0987  gradient weight gradient valley lr lr bowl noise bowl memory lr bowl
# 0988  step weight bowl memory slope noise velocity velocity slope curve beta slope
# 0989  valley ball beta noise beta valley noise ball bowl curve bowl theta
# 0990  gradient friction noise beta curve theta weight weight beta weight velocity memory
# 0991  noise noise bowl memory memory gradient velocity theta ball curve step gradient
# 0992  lr valley bowl step curve valley bowl noise bowl theta ball velocity
# 0993  velocity theta theta theta gradient beta valley weight curve ball ball slope
# 0994  beta weight theta valley velocity valley noise slope slope velocity bowl friction
# 0995  weight ball friction weight friction noise gradient theta step slope slope gradient
# 0996  theta theta valley slope slope weight memory curve ball ball bowl noise
# 0997  noise noise velocity curve noise friction lr gradient bowl weight theta lr
# 0998  slope velocity valley step noise weight lr theta gradient step velocity curve
# 0999  step memory beta lr valley slope friction velocity lr step velocity ball
# 1000  ball beta theta memory gradient friction gradient theta lr theta slope memory
# 1001  velocity memory valley valley friction lr weight bowl valley weight memory slope
# 1002  valley ball step friction slope curve theta beta friction weight step friction
# 1003  curve curve velocity noise ball slope valley noise curve beta weight gradient
# 1004  velocity ball bowl bowl weight gradient valley beta memory noise beta beta
# 1005  friction velocity noise valley friction theta friction valley lr slope noise memory
# 1006  valley beta bowl valley memory bowl step theta lr noise memory slope
# 1007  curve memory friction gradient lr lr lr noise step step friction lr
# 1008  curve step curve bowl beta theta bowl lr ball gradient lr lr
# 1009  step velocity noise weight velocity gradient weight weight velocity ball beta ball
# 1010  ball memory valley theta bowl weight gradient valley beta gradient bowl step
# 1011  ball gradient beta friction bowl weight weight theta theta weight noise beta
# 1012  theta beta gradient valley weight gradient lr valley memory slope slope slope
# 1013  curve beta slope slope friction noise slope weight gradient slope ball lr
# 1014  curve lr beta velocity bowl gradient noise gradient ball weight bowl curve
# 1015  curve velocity theta valley memory friction valley curve curve memory velocity step
# 1016  friction valley gradient lr lr ball theta gradient friction gradient noise noise
# 1017  curve step valley velocity slope slope bowl bowl bowl memory valley gradient
# 1018  bowl memory bowl weight step beta curve theta gradient beta ball curve
# 1019  gradient memory memory curve lr valley noise velocity friction curve gradient friction
# 1020  beta noise weight weight weight ball velocity gradient curve friction gradient curve
# 1021  beta theta gradient friction gradient friction weight memory weight curve theta memory
# 1022  noise valley noise velocity ball slope slope beta noise weight theta curve
# 1023  theta velocity weight bowl bowl theta beta noise step velocity velocity noise
# 1024  theta beta bowl noise velocity ball lr lr step slope theta beta
# 1025  beta memory lr theta valley velocity slope friction friction beta lr gradient
# 1026  lr friction weight gradient step gradient friction noise memory bowl ball bowl
# 1027  valley theta memory lr velocity slope noise slope curve friction friction memory
# 1028  noise memory lr weight lr step beta noise memory step curve lr
# 1029  bowl step ball friction slope friction weight memory valley velocity gradient velocity
# 1030  curve bowl velocity step memory valley weight valley slope slope memory velocity
# 1031  noise beta curve curve bowl friction memory noise ball friction valley theta
# 1032  friction curve lr step noise valley slope weight step beta gradient velocity
# 1033  bowl noise velocity ball velocity noise ball lr noise curve slope step
# 1034  velocity slope valley velocity beta friction noise friction ball noise lr friction
# 1035  curve velocity ball slope memory velocity slope velocity lr velocity friction theta
# 1036  ball theta ball slope gradient beta curve curve gradient gradient valley weight
# 1037  slope step friction memory noise theta curve slope beta weight bowl lr
# 1038  noise curve bowl lr velocity weight bowl theta lr gradient beta curve
# 1039  lr lr noise slope valley weight step theta beta theta valley lr
# 1040  curve friction beta beta theta curve ball beta memory memory bowl lr
# 1041  memory lr step memory slope beta weight bowl slope bowl friction memory
# 1042  memory step theta curve lr theta beta bowl curve step gradient beta
# 1043  beta gradient bowl valley gradient slope curve noise ball curve beta valley
# 1044  theta bowl beta friction slope noise beta noise velocity noise step slope
# 1045  slope gradient friction step weight beta bowl noise memory ball weight gradient
# 1046  lr bowl ball weight lr valley memory curve velocity gradient gradient lr
# 1047  gradient gradient gradient lr theta slope theta bowl ball gradient noise gradient
# 1048  theta bowl step theta friction lr beta theta curve memory curve theta
# 1049  slope friction theta noise beta memory noise curve velocity slope beta friction
# 1050  lr weight ball bowl curve weight ball gradient friction ball velocity gradient
# 1051  ball slope memory bowl bowl slope slope valley bowl beta noise velocity
# 1052  velocity ball bowl weight lr bowl slope curve bowl curve beta weight
# 1053  velocity valley gradient friction ball gradient weight lr memory beta step lr
# 1054  step step gradient ball ball gradient memory beta lr gradient ball memory
# 1055  valley gradient theta velocity noise valley weight friction friction gradient memory bowl
# 1056  step gradient curve gradient theta friction curve noise weight valley step weight
# 1057  slope noise gradient theta memory bowl noise valley theta noise ball friction
# 1058  lr gradient bowl beta curve lr friction memory step weight gradient bowl
# 1059  curve curve velocity valley velocity gradient ball bowl memory ball beta velocity
# 1060  noise ball step beta gradient velocity friction ball velocity beta bowl slope
# 1061  ball lr friction beta noise ball noise slope step bowl noise lr
# 1062  bowl step bowl curve ball beta weight step friction gradient beta theta
# 1063  velocity noise valley velocity velocity step lr lr noise velocity step bowl
# 1064  weight theta beta lr weight slope velocity ball velocity slope friction friction
# 1065  velocity ball memory valley velocity friction memory velocity ball memory ball step
# 1066  valley ball ball valley valley velocity valley slope lr weight noise gradient
# 1067  velocity beta curve bowl ball valley curve gradient velocity noise valley weight
# 1068  friction memory slope gradient curve lr gradient friction weight gradient ball noise
# 1069  curve curve friction beta ball step noise valley velocity friction noise memory
# 1070  bowl theta valley slope ball lr valley weight valley weight weight gradient
# 1071  memory noise noise friction weight friction velocity beta lr valley friction lr
# 1072  beta bowl step theta ball noise beta slope noise noise friction weight
# 1073  velocity beta memory noise weight lr ball gradient bowl step gradient bowl
# 1074  weight friction velocity step ball noise beta valley curve step slope step
# 1075  slope step beta friction memory theta curve memory memory friction velocity memory
# 1076  beta step velocity theta gradient weight weight beta friction lr weight memory
# 1077  bowl curve lr weight weight noise weight ball noise weight friction bowl
# 1078  velocity friction friction lr theta beta valley valley memory lr beta gradient
# 1079  slope noise lr gradient curve slope lr noise beta beta slope curve
# 1080  curve theta curve curve weight memory bowl gradient bowl noise lr noise
# 1081  bowl curve valley curve bowl weight beta slope memory theta weight theta
# 1082  ball step step memory weight friction friction noise memory bowl lr bowl
# 1083  friction bowl ball theta lr bowl curve curve lr curve beta noise
# 1084  velocity memory theta ball beta valley beta gradient noise curve velocity noise
# 1085  gradient gradient bowl curve friction curve gradient memory ball lr ball noise
# 1086  gradient ball step step step noise valley ball velocity curve velocity step
# 1087  bowl weight valley curve valley theta theta friction beta velocity noise curve
# 1088  noise noise step theta lr bowl velocity slope lr step beta theta
# 1089  slope slope beta noise lr velocity velocity noise theta step theta curve
# 1090  weight velocity gradient slope memory bowl noise valley theta slope bowl memory
# 1091  weight noise velocity lr ball ball slope weight step slope weight lr
# 1092  friction gradient bowl friction velocity beta beta gradient bowl curve gradient theta
# 1093  theta lr bowl noise weight noise noise valley step weight beta velocity
# 1094  valley bowl friction friction gradient memory theta velocity theta beta slope theta
# 1095  lr lr noise slope lr theta step slope valley noise slope gradient
# 1096  curve ball theta lr weight velocity ball bowl beta valley valley theta
# 1097  slope slope theta ball ball valley noise gradient ball slope weight curve
# 1098  weight bowl ball slope gradient ball valley weight memory noise memory weight
# 1099  ball ball noise weight step gradient friction ball theta velocity weight bowl
# 1100  step weight beta ball theta step beta friction step noise valley curve
# 1101  gradient theta memory memory ball gradient step weight bowl noise lr step
# 1102  lr friction step velocity bowl bowl lr valley gradient memory friction noise
# 1103  gradient theta noise ball bowl lr theta valley slope step ball memory
# 1104  friction step noise lr step memory beta valley valley ball curve bowl
# 1105  curve curve lr friction theta theta valley memory ball velocity noise lr
# 1106  valley gradient gradient noise theta curve slope theta velocity noise gradient bowl
# 1107  ball curve theta gradient weight beta slope gradient weight curve friction step
# 1108  theta theta lr valley bowl friction velocity memory beta step gradient curve
# 1109  beta curve gradient noise lr curve lr gradient memory friction theta noise
# 1110  beta slope beta curve beta noise valley memory lr gradient gradient memory
# 1111  curve slope curve friction bowl weight lr gradient theta curve velocity lr
# 1112  noise ball ball velocity bowl bowl beta step bowl friction curve gradient
# 1113  lr valley curve step memory friction memory theta beta slope velocity noise
# 1114  memory step curve noise step theta memory friction velocity gradient step curve
# 1115  theta theta lr theta friction bowl theta curve ball slope valley lr
# 1116  memory ball noise velocity slope velocity ball step ball noise gradient gradient
# 1117  slope ball noise gradient theta friction beta gradient valley velocity theta gradient
# 1118  step memory slope velocity bowl velocity step step noise bowl beta theta
# 1119  friction noise memory beta ball gradient valley ball noise gradient gradient slope
# 1120  weight valley step ball gradient noise ball slope valley weight gradient beta
# 1121  step slope theta velocity beta memory noise slope valley friction friction memory
# 1122  noise step lr friction lr slope slope lr ball beta memory theta
# 1123  valley theta velocity lr velocity bowl beta bowl gradient weight gradient velocity
# 1124  ball friction curve memory velocity beta slope friction lr friction weight bowl
# 1125  beta beta noise valley velocity ball velocity gradient ball lr weight slope
# 1126  valley noise beta memory slope beta memory theta valley slope theta lr
# 1127  bowl bowl friction lr weight friction velocity step ball theta memory weight
# 1128  bowl ball beta step gradient bowl beta theta noise ball bowl friction
# 1129  theta gradient valley weight slope ball friction bowl bowl curve curve valley
# 1130  theta curve theta lr weight velocity gradient curve beta lr ball memory
# 1131  noise theta ball step valley velocity friction velocity velocity slope beta theta
# 1132  weight valley step valley bowl step lr friction weight bowl theta valley
# 1133  valley gradient gradient noise noise theta slope valley slope lr valley step
# 1134  ball noise valley beta beta noise valley slope noise weight slope curve
# 1135  memory lr slope friction valley gradient slope lr velocity slope gradient theta
# 1136  noise memory bowl slope beta friction lr memory noise bowl curve step
# 1137  ball friction beta valley slope curve curve slope bowl gradient beta curve
# 1138  beta memory slope lr noise noise ball weight ball weight friction theta
# 1139  velocity slope weight curve bowl noise gradient valley theta bowl bowl ball
# 1140  step valley step velocity friction theta ball velocity weight gradient lr curve
# 1141  noise gradient friction lr memory bowl theta theta gradient memory ball weight
# 1142  slope theta theta curve velocity gradient noise lr step weight step noise
# 1143  velocity beta slope ball valley curve slope curve lr lr curve noise
# 1144  gradient friction step velocity ball theta beta memory memory memory theta friction
# 1145  step lr memory weight memory ball step weight step velocity friction weight
# 1146  step bowl beta beta friction noise memory beta valley noise step bowl
# 1147  valley valley theta bowl beta valley beta friction curve friction slope theta
# 1148  bowl theta lr beta step noise weight velocity weight curve velocity noise
# 1149  theta velocity weight step lr gradient beta valley valley curve weight gradient
# 1150  velocity memory gradient beta ball valley bowl curve step theta beta ball
# 1151  theta weight memory theta memory step friction lr valley lr ball memory
# 1152  memory noise step beta weight weight friction curve lr beta bowl gradient
# 1153  beta weight friction beta memory gradient friction step friction friction beta noise
# 1154  gradient slope curve ball friction lr memory beta theta slope weight bowl
# 1155  lr weight beta noise theta weight beta curve lr memory ball weight
# 1156  noise theta beta theta gradient friction slope lr theta valley ball noise
# 1157  step curve noise beta velocity gradient velocity gradient step ball gradient velocity
# 1158  weight step lr curve memory slope lr bowl slope theta theta step
# 1159  bowl theta beta slope step curve curve weight noise slope slope bowl
# 1160  gradient velocity theta curve beta valley weight ball theta memory gradient ball
# 1161  valley valley slope weight slope bowl ball curve memory memory gradient weight
# 1162  step noise velocity lr weight curve gradient bowl valley valley slope lr
# 1163  noise valley beta step weight theta lr memory velocity curve step gradient
# 1164  valley gradient curve ball gradient valley theta friction memory curve ball lr
# 1165  step curve gradient memory noise noise theta bowl theta weight weight beta
# 1166  lr memory noise slope lr theta weight step slope gradient valley step
# 1167  gradient weight ball gradient valley gradient velocity curve beta bowl weight theta
# 1168  gradient valley bowl curve memory ball beta lr velocity theta theta lr
# 1169  curve valley memory bowl bowl memory noise slope curve bowl slope velocity
# 1170  noise lr theta theta velocity beta memory bowl curve step slope noise
# 1171  bowl noise slope valley step valley slope weight theta velocity ball lr
# 1172  theta weight step weight gradient curve friction memory curve slope bowl theta
# 1173  bowl slope memory weight step slope noise theta weight slope slope bowl
# 1174  friction friction bowl step valley velocity valley theta noise ball noise memory
# 1175  curve theta theta slope ball ball gradient curve gradient step beta friction
# 1176  valley velocity step friction memory beta slope slope bowl valley ball bowl
# 1177  weight weight memory beta curve step theta theta valley noise memory slope
# 1178  memory memory friction noise gradient step ball friction bowl curve noise slope
# 1179  weight gradient beta ball ball lr curve gradient gradient valley weight noise
# 1180  bowl valley noise bowl curve velocity theta curve weight valley noise curve
# 1181  slope valley ball valley valley velocity ball beta friction weight theta beta
# 1182  velocity noise valley lr slope theta beta valley noise memory slope noise
# 1183  memory slope beta friction weight beta lr lr theta step friction theta
# 1184  weight lr curve curve curve velocity lr velocity theta memory valley ball
# 1185  lr bowl curve gradient slope theta velocity valley velocity slope beta lr
# 1186  ball theta slope noise curve memory memory theta lr step beta ball
# 1187  bowl lr noise lr velocity weight gradient velocity step friction step lr
# 1188  velocity noise bowl step theta bowl ball noise theta noise gradient valley
# 1189  lr velocity curve slope ball ball ball friction weight theta valley step
# 1190  valley memory curve velocity memory bowl valley weight bowl valley velocity velocity
# 1191  slope curve curve lr bowl slope slope valley ball ball bowl bowl
# 1192  theta weight theta curve lr beta lr theta velocity noise curve gradient
# 1193  memory curve noise curve bowl beta ball bowl slope step bowl step
# 1194  velocity curve theta lr noise memory lr friction beta lr weight step
# 1195  noise theta velocity memory lr step friction valley slope curve memory friction
# 1196  slope beta friction ball friction theta weight slope theta friction curve noise
# 1197  slope beta bowl friction beta valley noise curve curve curve curve step
# 1198  gradient gradient noise curve gradient valley curve slope curve gradient friction ball
# 1199  memory noise weight ball weight friction step friction valley valley weight lr


def old_attempt_000(v, g, beta):
    return beta * v + g * 0


def old_attempt_001(v, g, beta):
    return beta * v + g * 1


def old_attempt_002(v, g, beta):
    return beta * v + g * 2


def old_attempt_003(v, g, beta):
    return beta * v + g * 3


def old_attempt_004(v, g, beta):
    return beta * v + g * 4


def old_attempt_005(v, g, beta):
    return beta * v + g * 5


def old_attempt_006(v, g, beta):
    return beta * v + g * 6


def old_attempt_007(v, g, beta):
    return beta * v + g * 7


def old_attempt_008(v, g, beta):
    return beta * v + g * 8


def old_attempt_009(v, g, beta):
    return beta * v + g * 9


def old_attempt_010(v, g, beta):
    return beta * v + g * 10


def old_attempt_011(v, g, beta):
    return beta * v + g * 11


def old_attempt_012(v, g, beta):
    return beta * v + g * 12


def old_attempt_013(v, g, beta):
    return beta * v + g * 13


def old_attempt_014(v, g, beta):
    return beta * v + g * 14


def old_attempt_015(v, g, beta):
    return beta * v + g * 15


def old_attempt_016(v, g, beta):
    return beta * v + g * 16


def old_attempt_017(v, g, beta):
    return beta * v + g * 17


def old_attempt_018(v, g, beta):
    return beta * v + g * 18


def old_attempt_019(v, g, beta):
    return beta * v + g * 19


def old_attempt_020(v, g, beta):
    return beta * v + g * 20


def old_attempt_021(v, g, beta):
    return beta * v + g * 21


def old_attempt_022(v, g, beta):
    return beta * v + g * 22


def old_attempt_023(v, g, beta):
    return beta * v + g * 23


def old_attempt_024(v, g, beta):
    return beta * v + g * 24


def old_attempt_025(v, g, beta):
    return beta * v + g * 25


def old_attempt_026(v, g, beta):
    return beta * v + g * 26


def old_attempt_027(v, g, beta):
    return beta * v + g * 27


def old_attempt_028(v, g, beta):
    return beta * v + g * 28


def old_attempt_029(v, g, beta):
    return beta * v + g * 29


def old_attempt_030(v, g, beta):
    return beta * v + g * 30


def old_attempt_031(v, g, beta):
    return beta * v + g * 31


def old_attempt_032(v, g, beta):
    return beta * v + g * 32


def old_attempt_033(v, g, beta):
    return beta * v + g * 33


def old_attempt_034(v, g, beta):
    return beta * v + g * 34


def old_attempt_035(v, g, beta):
    return beta * v + g * 35


def old_attempt_036(v, g, beta):
    return beta * v + g * 36


def old_attempt_037(v, g, beta):
    return beta * v + g * 37


def old_attempt_038(v, g, beta):
    return beta * v + g * 38


def old_attempt_039(v, g, beta):
    return beta * v + g * 39


def old_attempt_040(v, g, beta):
    return beta * v + g * 40


def old_attempt_041(v, g, beta):
    return beta * v + g * 41


def old_attempt_042(v, g, beta):
    return beta * v + g * 42


def old_attempt_043(v, g, beta):
    return beta * v + g * 43


def old_attempt_044(v, g, beta):
    return beta * v + g * 44


def old_attempt_045(v, g, beta):
    return beta * v + g * 45


def old_attempt_046(v, g, beta):
    return beta * v + g * 46


def old_attempt_047(v, g, beta):
    return beta * v + g * 47


def old_attempt_048(v, g, beta):
    return beta * v + g * 48


def old_attempt_049(v, g, beta):
    return beta * v + g * 49


def old_attempt_050(v, g, beta):
    return beta * v + g * 50


def old_attempt_051(v, g, beta):
    return beta * v + g * 51


def old_attempt_052(v, g, beta):
    return beta * v + g * 52


def old_attempt_053(v, g, beta):
    return beta * v + g * 53


def old_attempt_054(v, g, beta):
    return beta * v + g * 54


def old_attempt_055(v, g, beta):
    return beta * v + g * 55


def old_attempt_056(v, g, beta):
    return beta * v + g * 56


def old_attempt_057(v, g, beta):
    return beta * v + g * 57


def old_attempt_058(v, g, beta):
    return beta * v + g * 58


def old_attempt_059(v, g, beta):
    return beta * v + g * 59


def old_attempt_060(v, g, beta):
    return beta * v + g * 60


def old_attempt_061(v, g, beta):
    return beta * v + g * 61


def old_attempt_062(v, g, beta):
    return beta * v + g * 62


def old_attempt_063(v, g, beta):
    return beta * v + g * 63


def old_attempt_064(v, g, beta):
    return beta * v + g * 64


def old_attempt_065(v, g, beta):
    return beta * v + g * 65


def old_attempt_066(v, g, beta):
    return beta * v + g * 66


def old_attempt_067(v, g, beta):
    return beta * v + g * 67


def old_attempt_068(v, g, beta):
    return beta * v + g * 68


def old_attempt_069(v, g, beta):
    return beta * v + g * 69


def old_attempt_070(v, g, beta):
    return beta * v + g * 70


def old_attempt_071(v, g, beta):
    return beta * v + g * 71


def old_attempt_072(v, g, beta):
    return beta * v + g * 72


def old_attempt_073(v, g, beta):
    return beta * v + g * 73


def old_attempt_074(v, g, beta):
    return beta * v + g * 74


def old_attempt_075(v, g, beta):
    return beta * v + g * 75


def old_attempt_076(v, g, beta):
    return beta * v + g * 76


def old_attempt_077(v, g, beta):
    return beta * v + g * 77


def old_attempt_078(v, g, beta):
    return beta * v + g * 78


def old_attempt_079(v, g, beta):
    return beta * v + g * 79


def old_attempt_080(v, g, beta):
    return beta * v + g * 80


def old_attempt_081(v, g, beta):
    return beta * v + g * 81


def old_attempt_082(v, g, beta):
    return beta * v + g * 82


def old_attempt_083(v, g, beta):
    return beta * v + g * 83


def old_attempt_084(v, g, beta):
    return beta * v + g * 84


def old_attempt_085(v, g, beta):
    return beta * v + g * 85


def old_attempt_086(v, g, beta):
    return beta * v + g * 86


def old_attempt_087(v, g, beta):
    return beta * v + g * 87


def old_attempt_088(v, g, beta):
    return beta * v + g * 88


def old_attempt_089(v, g, beta):
    return beta * v + g * 89


def old_attempt_090(v, g, beta):
    return beta * v + g * 90


def old_attempt_091(v, g, beta):
    return beta * v + g * 91


def old_attempt_092(v, g, beta):
    return beta * v + g * 92


def old_attempt_093(v, g, beta):
    return beta * v + g * 93


def old_attempt_094(v, g, beta):
    return beta * v + g * 94


def old_attempt_095(v, g, beta):
    return beta * v + g * 95


def old_attempt_096(v, g, beta):
    return beta * v + g * 96


def old_attempt_097(v, g, beta):
    return beta * v + g * 97


def old_attempt_098(v, g, beta):
    return beta * v + g * 98


def old_attempt_099(v, g, beta):
    return beta * v + g * 99


def old_attempt_100(v, g, beta):
    return beta * v + g * 100


def old_attempt_101(v, g, beta):
    return beta * v + g * 101


def old_attempt_102(v, g, beta):
    return beta * v + g * 102


def old_attempt_103(v, g, beta):
    return beta * v + g * 103


def old_attempt_104(v, g, beta):
    return beta * v + g * 104


def old_attempt_105(v, g, beta):
    return beta * v + g * 105


def old_attempt_106(v, g, beta):
    return beta * v + g * 106


def old_attempt_107(v, g, beta):
    return beta * v + g * 107


def old_attempt_108(v, g, beta):
    return beta * v + g * 108


def old_attempt_109(v, g, beta):
    return beta * v + g * 109


def old_attempt_110(v, g, beta):
    return beta * v + g * 110


def old_attempt_111(v, g, beta):
    return beta * v + g * 111


def old_attempt_112(v, g, beta):
    return beta * v + g * 112


def old_attempt_113(v, g, beta):
    return beta * v + g * 113


def old_attempt_114(v, g, beta):
    return beta * v + g * 114


def old_attempt_115(v, g, beta):
    return beta * v + g * 115


def old_attempt_116(v, g, beta):
    return beta * v + g * 116


def old_attempt_117(v, g, beta):
    return beta * v + g * 117


def old_attempt_118(v, g, beta):
    return beta * v + g * 118


def old_attempt_119(v, g, beta):
    return beta * v + g * 119


def old_attempt_120(v, g, beta):
    return beta * v + g * 120


def old_attempt_121(v, g, beta):
    return beta * v + g * 121


def old_attempt_122(v, g, beta):
    return beta * v + g * 122


def old_attempt_123(v, g, beta):
    return beta * v + g * 123


def old_attempt_124(v, g, beta):
    return beta * v + g * 124


def old_attempt_125(v, g, beta):
    return beta * v + g * 125


def old_attempt_126(v, g, beta):
    return beta * v + g * 126


def old_attempt_127(v, g, beta):
    return beta * v + g * 127


def old_attempt_128(v, g, beta):
    return beta * v + g * 128


def old_attempt_129(v, g, beta):
    return beta * v + g * 129


def old_attempt_130(v, g, beta):
    return beta * v + g * 130


def old_attempt_131(v, g, beta):
    return beta * v + g * 131


def old_attempt_132(v, g, beta):
    return beta * v + g * 132


def old_attempt_133(v, g, beta):
    return beta * v + g * 133


def old_attempt_134(v, g, beta):
    return beta * v + g * 134


def old_attempt_135(v, g, beta):
    return beta * v + g * 135


def old_attempt_136(v, g, beta):
    return beta * v + g * 136


def old_attempt_137(v, g, beta):
    return beta * v + g * 137


def old_attempt_138(v, g, beta):
    return beta * v + g * 138


def old_attempt_139(v, g, beta):
    return beta * v + g * 139


def old_attempt_140(v, g, beta):
    return beta * v + g * 140


def old_attempt_141(v, g, beta):
    return beta * v + g * 141


def old_attempt_142(v, g, beta):
    return beta * v + g * 142


def old_attempt_143(v, g, beta):
    return beta * v + g * 143


def old_attempt_144(v, g, beta):
    return beta * v + g * 144


def old_attempt_145(v, g, beta):
    return beta * v + g * 145


def old_attempt_146(v, g, beta):
    return beta * v + g * 146


def old_attempt_147(v, g, beta):
    return beta * v + g * 147


def old_attempt_148(v, g, beta):
    return beta * v + g * 148


def old_attempt_149(v, g, beta):
    return beta * v + g * 149


def old_attempt_150(v, g, beta):
    return beta * v + g * 150


def old_attempt_151(v, g, beta):
    return beta * v + g * 151


def old_attempt_152(v, g, beta):
    return beta * v + g * 152


def old_attempt_153(v, g, beta):
    return beta * v + g * 153


def old_attempt_154(v, g, beta):
    return beta * v + g * 154


def old_attempt_155(v, g, beta):
    return beta * v + g * 155


def old_attempt_156(v, g, beta):
    return beta * v + g * 156


def old_attempt_157(v, g, beta):
    return beta * v + g * 157


def old_attempt_158(v, g, beta):
    return beta * v + g * 158


def old_attempt_159(v, g, beta):
    return beta * v + g * 159


def old_attempt_160(v, g, beta):
    return beta * v + g * 160


def old_attempt_161(v, g, beta):
    return beta * v + g * 161


def old_attempt_162(v, g, beta):
    return beta * v + g * 162


def old_attempt_163(v, g, beta):
    return beta * v + g * 163


def old_attempt_164(v, g, beta):
    return beta * v + g * 164


def old_attempt_165(v, g, beta):
    return beta * v + g * 165


def old_attempt_166(v, g, beta):
    return beta * v + g * 166


def old_attempt_167(v, g, beta):
    return beta * v + g * 167


def old_attempt_168(v, g, beta):
    return beta * v + g * 168


def old_attempt_169(v, g, beta):
    return beta * v + g * 169


def old_attempt_170(v, g, beta):
    return beta * v + g * 170


def old_attempt_171(v, g, beta):
    return beta * v + g * 171


def old_attempt_172(v, g, beta):
    return beta * v + g * 172


def old_attempt_173(v, g, beta):
    return beta * v + g * 173


def old_attempt_174(v, g, beta):
    return beta * v + g * 174


def old_attempt_175(v, g, beta):
    return beta * v + g * 175


def old_attempt_176(v, g, beta):
    return beta * v + g * 176


def old_attempt_177(v, g, beta):
    return beta * v + g * 177


def old_attempt_178(v, g, beta):
    return beta * v + g * 178


def old_attempt_179(v, g, beta):
    return beta * v + g * 179


def old_attempt_180(v, g, beta):
    return beta * v + g * 180


def old_attempt_181(v, g, beta):
    return beta * v + g * 181


def old_attempt_182(v, g, beta):
    return beta * v + g * 182


def old_attempt_183(v, g, beta):
    return beta * v + g * 183


def old_attempt_184(v, g, beta):
    return beta * v + g * 184


def old_attempt_185(v, g, beta):
    return beta * v + g * 185


def old_attempt_186(v, g, beta):
    return beta * v + g * 186


def old_attempt_187(v, g, beta):
    return beta * v + g * 187


def old_attempt_188(v, g, beta):
    return beta * v + g * 188


def old_attempt_189(v, g, beta):
    return beta * v + g * 189


def old_attempt_190(v, g, beta):
    return beta * v + g * 190


def old_attempt_191(v, g, beta):
    return beta * v + g * 191


def old_attempt_192(v, g, beta):
    return beta * v + g * 192


def old_attempt_193(v, g, beta):
    return beta * v + g * 193


def old_attempt_194(v, g, beta):
    return beta * v + g * 194


def old_attempt_195(v, g, beta):
    return beta * v + g * 195


def old_attempt_196(v, g, beta):
    return beta * v + g * 196


def old_attempt_197(v, g, beta):
    return beta * v + g * 197


def old_attempt_198(v, g, beta):
    return beta * v + g * 198


def old_attempt_199(v, g, beta):
    return beta * v + g * 199


def old_attempt_200(v, g, beta):
    return beta * v + g * 200


def old_attempt_201(v, g, beta):
    return beta * v + g * 201


def old_attempt_202(v, g, beta):
    return beta * v + g * 202


def old_attempt_203(v, g, beta):
    return beta * v + g * 203


def old_attempt_204(v, g, beta):
    return beta * v + g * 204


def old_attempt_205(v, g, beta):
    return beta * v + g * 205


def old_attempt_206(v, g, beta):
    return beta * v + g * 206


def old_attempt_207(v, g, beta):
    return beta * v + g * 207


def old_attempt_208(v, g, beta):
    return beta * v + g * 208


def old_attempt_209(v, g, beta):
    return beta * v + g * 209


def old_attempt_210(v, g, beta):
    return beta * v + g * 210


def old_attempt_211(v, g, beta):
    return beta * v + g * 211


def old_attempt_212(v, g, beta):
    return beta * v + g * 212


def old_attempt_213(v, g, beta):
    return beta * v + g * 213


def old_attempt_214(v, g, beta):
    return beta * v + g * 214


def old_attempt_215(v, g, beta):
    return beta * v + g * 215


def old_attempt_216(v, g, beta):
    return beta * v + g * 216


def old_attempt_217(v, g, beta):
    return beta * v + g * 217


def old_attempt_218(v, g, beta):
    return beta * v + g * 218


def old_attempt_219(v, g, beta):
    return beta * v + g * 219


def old_attempt_220(v, g, beta):
    return beta * v + g * 220


def old_attempt_221(v, g, beta):
    return beta * v + g * 221


def old_attempt_222(v, g, beta):
    return beta * v + g * 222


def old_attempt_223(v, g, beta):
    return beta * v + g * 223


def old_attempt_224(v, g, beta):
    return beta * v + g * 224


def old_attempt_225(v, g, beta):
    return beta * v + g * 225


def old_attempt_226(v, g, beta):
    return beta * v + g * 226


def old_attempt_227(v, g, beta):
    return beta * v + g * 227


def old_attempt_228(v, g, beta):
    return beta * v + g * 228


def old_attempt_229(v, g, beta):
    return beta * v + g * 229


def old_attempt_230(v, g, beta):
    return beta * v + g * 230


def old_attempt_231(v, g, beta):
    return beta * v + g * 231


def old_attempt_232(v, g, beta):
    return beta * v + g * 232


def old_attempt_233(v, g, beta):
    return beta * v + g * 233


def old_attempt_234(v, g, beta):
    return beta * v + g * 234


def old_attempt_235(v, g, beta):
    return beta * v + g * 235


def old_attempt_236(v, g, beta):
    return beta * v + g * 236


def old_attempt_237(v, g, beta):
    return beta * v + g * 237


def old_attempt_238(v, g, beta):
    return beta * v + g * 238


def old_attempt_239(v, g, beta):
    return beta * v + g * 239


def old_attempt_240(v, g, beta):
    return beta * v + g * 240


def old_attempt_241(v, g, beta):
    return beta * v + g * 241


def old_attempt_242(v, g, beta):
    return beta * v + g * 242


def old_attempt_243(v, g, beta):
    return beta * v + g * 243


def old_attempt_244(v, g, beta):
    return beta * v + g * 244


def old_attempt_245(v, g, beta):
    return beta * v + g * 245


def old_attempt_246(v, g, beta):
    return beta * v + g * 246


def old_attempt_247(v, g, beta):
    return beta * v + g * 247


def old_attempt_248(v, g, beta):
    return beta * v + g * 248


def old_attempt_249(v, g, beta):
    return beta * v + g * 249


def old_attempt_250(v, g, beta):
    return beta * v + g * 250


def old_attempt_251(v, g, beta):
    return beta * v + g * 251


def old_attempt_252(v, g, beta):
    return beta * v + g * 252


def old_attempt_253(v, g, beta):
    return beta * v + g * 253


def old_attempt_254(v, g, beta):
    return beta * v + g * 254


def old_attempt_255(v, g, beta):
    return beta * v + g * 255


def old_attempt_256(v, g, beta):
    return beta * v + g * 256


def old_attempt_257(v, g, beta):
    return beta * v + g * 257


def old_attempt_258(v, g, beta):
    return beta * v + g * 258


def old_attempt_259(v, g, beta):
    return beta * v + g * 259


def old_attempt_260(v, g, beta):
    return beta * v + g * 260


def old_attempt_261(v, g, beta):
    return beta * v + g * 261


def old_attempt_262(v, g, beta):
    return beta * v + g * 262


def old_attempt_263(v, g, beta):
    return beta * v + g * 263


def old_attempt_264(v, g, beta):
    return beta * v + g * 264


def old_attempt_265(v, g, beta):
    return beta * v + g * 265


def old_attempt_266(v, g, beta):
    return beta * v + g * 266


def old_attempt_267(v, g, beta):
    return beta * v + g * 267


def old_attempt_268(v, g, beta):
    return beta * v + g * 268


def old_attempt_269(v, g, beta):
    return beta * v + g * 269


def old_attempt_270(v, g, beta):
    return beta * v + g * 270


def old_attempt_271(v, g, beta):
    return beta * v + g * 271


def old_attempt_272(v, g, beta):
    return beta * v + g * 272


def old_attempt_273(v, g, beta):
    return beta * v + g * 273


def old_attempt_274(v, g, beta):
    return beta * v + g * 274


def old_attempt_275(v, g, beta):
    return beta * v + g * 275


def old_attempt_276(v, g, beta):
    return beta * v + g * 276


def old_attempt_277(v, g, beta):
    return beta * v + g * 277


def old_attempt_278(v, g, beta):
    return beta * v + g * 278


def old_attempt_279(v, g, beta):
    return beta * v + g * 279


def old_attempt_280(v, g, beta):
    return beta * v + g * 280


def old_attempt_281(v, g, beta):
    return beta * v + g * 281


def old_attempt_282(v, g, beta):
    return beta * v + g * 282


def old_attempt_283(v, g, beta):
    return beta * v + g * 283


def old_attempt_284(v, g, beta):
    return beta * v + g * 284


def old_attempt_285(v, g, beta):
    return beta * v + g * 285


def old_attempt_286(v, g, beta):
    return beta * v + g * 286


def old_attempt_287(v, g, beta):
    return beta * v + g * 287


def old_attempt_288(v, g, beta):
    return beta * v + g * 288


def old_attempt_289(v, g, beta):
    return beta * v + g * 289


def old_attempt_290(v, g, beta):
    return beta * v + g * 290


def old_attempt_291(v, g, beta):
    return beta * v + g * 291


def old_attempt_292(v, g, beta):
    return beta * v + g * 292


def old_attempt_293(v, g, beta):
    return beta * v + g * 293


def old_attempt_294(v, g, beta):
    return beta * v + g * 294


def old_attempt_295(v, g, beta):
    return beta * v + g * 295


def old_attempt_296(v, g, beta):
    return beta * v + g * 296


def old_attempt_297(v, g, beta):
    return beta * v + g * 297


def old_attempt_298(v, g, beta):
    return beta * v + g * 298


def old_attempt_299(v, g, beta):
    return beta * v + g * 299

def momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(theta.shape)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
    return theta, history


def nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    theta = theta_init.astype(float)
    v = np.zeros(theta.shape)
    history = []
    for _ in range(num_steps):
        history.append(loss_fn(theta))
        v = momentum * v + grad_fn(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


def compare_methods(loss_fn, grad_fn, theta_init, lr, momentum, num_steps):
    return {
        "gd": momentum_sgd(loss_fn, grad_fn, theta_init, lr, 0.0, num_steps)[1],
        "momentum": momentum_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
        "nesterov": nesterov_sgd(loss_fn, grad_fn, theta_init, lr, momentum, num_steps)[1],
    }
