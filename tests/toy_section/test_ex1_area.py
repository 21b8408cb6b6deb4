"""The suite of the toy section."""

import math

from grader.suite import Case, Student, as_number, assert_array, assert_number, check


@check("is a number", points=1, hint="Return one float.")
def test_area_is_a_number(student: Student, case: Case) -> None:
    as_number(student.area(case.uniform(1, 2)), "the area")


@check("is pi r^2", points=4, hint="Square the radius first.", needs="area_is_a_number")
def test_area_is_right(student: Student, case: Case) -> None:
    radius = case.uniform(1.5, 3)
    assert_number(student.area(radius), math.pi * radius**2, what="the area")


@check("takes many radii", points=2, hint="numpy squares whole arrays.", needs="area_is_a_number", builds_on="area")
def test_areas_of_many(student: Student, case: Case) -> None:
    radii, area = case.uniform(1.0, 3.0, 4), student.own("area", lambda radius: math.pi * radius**2)
    expected = [area(float(radius)) for radius in radii]
    assert_array(student.areas(radii), expected, what="the list of areas", rows="radius")
    student.assert_inputs_unchanged()


@check("finds the radius of a given disc", points=2, hint="Halve the interval.")
def test_find_radius_of_given_disc(student: Student, case: Case) -> None:
    disc = case.given("disc", case.uniform(1, 2))
    assert_number(student.find_radius(disc.area, disc.area(1.25)), 1.25, what="the radius", rtol=1e-6)


@check("asks for few values", points=1, hint="Halve the interval.", needs="find_radius_of_given_disc")
def test_find_radius_counts(student: Student, case: Case) -> None:
    scale, asked = case.uniform(1, 2), []

    def area(radius: float) -> float:
        asked.append(radius)
        return float(scale * radius**2)

    assert_number(student.find_radius(area, scale * 2.25), 1.5, what="the radius", rtol=1e-6)
    if len(asked) > 200:
        student.remark("asks for more values than halving needs")
