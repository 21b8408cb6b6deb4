"""Pictures for a student: what their code draws itself, and what it gives beside what is right.

asking      what a section asks of the student's functions for its own pictures
explaining  what a function gives on the probe that shows a mistake most: numbers, not yet drawn
canvas      draws that, and alone knows matplotlib
album       the pictures of one report, as files
"""
