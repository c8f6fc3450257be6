"""How far signs speak for a specific, measurable goal; written by learn_goals.py, not by hand."""

SPECIFIC = r"""
0.32 by=9 by+count=7 by+once=11 by+range=5 by+record=5 by+unit=6 by+vague=-24 clock=47 clock+count=12
clock+often=26 clock+range=1 clock+record=13 clock+unit=8 clock+vague=16 count=44 count+often=22 count+once=12
count+range=15 count+record=8 count+unit=-32 count+vague=28 length0=-12 length1=6 length2=2 length3=18
length4=38 length5=3 often=15 often+once=-13 often+range=9 often+record=-17 often+unit=-10 often+vague=-39
once=30 once+range=3 once+unit=15 once+vague=-19 range=15 range+record=5 range+unit=12 record=-10
record+unit=5 unit=5 unit+vague=-11 vague=-11
"""

MEASURABLE = r"""
-0.23 by=-17 by+count=-12 by+once=32 by+range=8 by+record=8 by+unit=2 by+vague=-24 clock=38 clock+count=-57
clock+often=1 clock+range=10 clock+record=32 clock+unit=16 clock+vague=-5 count=42 count+often=24
count+once=-11 count+range=-1 count+record=17 count+unit=40 count+vague=51 length0=-33 length1=-15 length2=-22
length3=-44 length4=-20 length5=-8 often=38 often+once=-2 often+range=19 often+record=11 often+unit=24
often+vague=-15 once=32 once+range=-26 once+unit=33 once+vague=-13 range=-1 range+record=8 range+unit=13
record=-14 record+unit=8 unit=21 unit+vague=-1 vague=-48
"""
