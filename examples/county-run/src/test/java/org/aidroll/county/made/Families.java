package org.aidroll.county.made;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents families: adults, children at school, children too young or too old for it. */
final class Families {
    private static final List<String> VILLAGES =
            List.of("上坪村", "下河村", "石板村", "桃园村", "红旗社区", "大湾村", "小寨村", "杨柳村", "-坝村", "凤凰社区", "马家村", "古井村");
    private final CountyPlan plan;
    private final Chance chance;
    private final Names names;
    private final ResidentNumbers numbers;
    private final Enrolments enrolments;
    private int count;

    Families(CountyPlan plan, Chance chance, ResidentNumbers numbers, Enrolments enrolments) {
        this.plan = plan;
        this.chance = chance;
        this.names = new Names(chance);
        this.numbers = numbers;
        this.enrolments = enrolments;
    }

    Household withPupils(int most) {
        String surname = names.surname();
        List<Household.Member> members = adults(surname);
        List<Pupil> pupils = new ArrayList<>();
        int children = Math.min(most, chance.pick(List.of(1, 1, 1, 2, 2, 3)));
        boolean twins = children > 1 && chance.hits(plan.shares().twins());
        for (int i = 0; i < children; i++) {
            Pupil pupil = twins && i == 1
                    ? enrolments.twin(pupils.get(0), numbers, names)
                    : enrolments.enrol(nameBeside(pupils, surname), numbers);
            pupils.add(pupil);
            members.add(new Household.Member(pupil.person(), child(pupil.person()), pupil.key()));
        }
        if (chance.hits(.1)) {
            members.add(outsideSchool(surname));
        }
        boolean poor = chance.hits(plan.shares().poverty());
        boolean dibao = chance.hits(plan.shares().dibao() * (poor ? 1.5 : 1));
        return household(members, pupils, poor, dibao);
    }

    /** Parents give no two children one name. */
    private String nameBeside(List<Pupil> siblings, String surname) {
        String name = names.of(surname);
        for (Pupil sibling : siblings) {
            if (sibling.person().name().equals(name)) {
                return nameBeside(siblings, surname);
            }
        }
        return name;
    }

    /** A family on the lists of which nobody is a pupil here. */
    Household withoutPupils(boolean poor, int most) {
        String surname = names.surname();
        List<Household.Member> members = adults(surname);
        if (chance.hits(.3)) {
            members.add(outsideSchool(surname));
        }
        List<Household.Member> some = members.subList(0, Math.min(most, members.size()));
        return household(List.copyOf(some), List.of(), poor, !poor);
    }

    private Household household(List<Household.Member> members, List<Pupil> pupils, boolean poor, boolean dibao) {
        String township = plan.division() + chance.between(100, 124);
        String number = township + "%06d".formatted(++count);
        return new Household(number, township, chance.pick(VILLAGES), members, pupils, poor, dibao);
    }

    private List<Household.Member> adults(String surname) {
        List<Household.Member> members = new ArrayList<>();
        boolean father = chance.hits(.85);
        members.add(adult(surname, "户主", 1968, 1989, father));
        if (chance.hits(.6)) {
            members.add(adult(names.surname(), "配偶", 1968, 1990, !father));
        }
        if (chance.hits(.3)) {
            boolean male = chance.hits(.5);
            members.add(adult(male ? surname : names.surname(), male ? "父亲" : "母亲", 1938, 1960, male));
        }
        return members;
    }

    private Household.Member adult(String surname, String relation, int from, int to, boolean male) {
        LocalDate birth = LocalDate.of(chance.between(from, to), chance.between(1, 12), chance.between(1, 28));
        String region = chance.hits(.1) ? Enrolments.OUTSIDE : plan.division();
        return new Household.Member(
                new Person(names.of(surname), numbers.issue(region, birth, male), male, birth), relation, "");
    }

    private Household.Member outsideSchool(String surname) {
        int year = chance.hits(.5) ? chance.between(2018, 2019) : chance.between(1996, 2000);
        LocalDate birth = LocalDate.of(year, chance.between(1, 12), chance.between(1, 28));
        boolean male = chance.hits(.5);
        Person person = new Person(names.of(surname), numbers.issue(plan.division(), birth, male), male, birth);
        return new Household.Member(person, child(person), "");
    }

    private String child(Person person) {
        return person.male() ? chance.pick(List.of("之子", "长子", "儿子")) : chance.pick(List.of("之女", "长女", "女儿"));
    }
}
