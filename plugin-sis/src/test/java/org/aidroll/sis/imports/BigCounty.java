package org.aidroll.sis.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.tabular.TableWriter;
import org.aidroll.testkit.Pupils;

/** A made county: pupils on a roll, and a department's list of whole households of whom some are pupils. */
final class BigCounty {
    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎";
    private static final String GIVEN = "子梓宇浩然轩博文俊杰明志强伟建国华军平安乐欣怡雨涵诗琪佳慧敏静丽芳艳娟秀英玉兰梅桂香春燕红霞云飞龙凤鸣德福海江河山川林森木水清泉月星辰光辉耀阳晨曦";
    private static final List<String> HEADER =
            List.of("序号", "户编号", "户主姓名", "与户主关系", "姓名", "身份证号", "性别", "乡镇", "行政村", "备注");
    private static final int HOUSEHOLD = 4;
    private static final int LISTED_PUPILS = 8;

    private final SplittableRandom chance;
    private final Set<String> numbers = new HashSet<>();
    private final List<Person> pupils = new ArrayList<>();

    private record Person(String name, String number) {}

    BigCounty(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    private Person person(int firstYear, int years) {
        String name = one(SURNAMES) + one(GIVEN) + (chance.nextInt(5) == 0 ? "" : one(GIVEN));
        while (true) {
            var day = LocalDate.of(firstYear, 1, 1).plusDays(chance.nextInt(years * 365));
            String number = Pupils.residentId(day, chance.nextInt(1000)).value();
            if (numbers.add(number)) {
                return new Person(name, number);
            }
        }
    }

    private String one(String of) {
        return String.valueOf(of.charAt(chance.nextInt(of.length())));
    }

    /** Puts so many pupils on the roll. */
    BigCounty enrol(SchoolDatabase school, int count) {
        for (int i = 0; i < count; i++) {
            Person pupil = person(2005, 9);
            pupils.add(pupil);
            school.add(
                    String.valueOf(100_000 + i),
                    pupil.name(),
                    (pupil.number().charAt(16) - '0') % 2 == 1 ? "1" : "2",
                    pupil.number().substring(6, 14),
                    pupil.number(),
                    "G" + pupil.number(),
                    i % 2 == 0 ? SchoolDatabase.SCHOOL : SchoolDatabase.OTHER_SCHOOL,
                    "2",
                    String.valueOf(1 + i % 6),
                    "1班",
                    i % 3 == 0 ? "2" : "1",
                    "01");
        }
        return this;
    }

    /** A list of so many rows, of whom every eighth is a pupil; of some the number is missing, wrong or damaged. */
    List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        Person head = person(1965, 20);
        for (int i = 0; i < count; i++) {
            boolean isHead = i % HOUSEHOLD == 0;
            head = isHead ? person(1965, 20) : head;
            Person person = isHead
                    ? head
                    : i % LISTED_PUPILS == 1 ? pupils.get(i / LISTED_PUPILS % pupils.size()) : person(1940, 60);
            rows.add(List.of(
                    String.valueOf(i + 1),
                    "H" + i / HOUSEHOLD,
                    head.name(),
                    isHead ? "户主" : "家庭成员",
                    person.name(),
                    written(person.number()),
                    (person.number().charAt(16) - '0') % 2 == 1 ? "男" : "女",
                    "第" + i / 5000 + "镇",
                    "第" + i / 400 + "村",
                    ""));
        }
        return rows;
    }

    private String written(String number) {
        return switch (chance.nextInt(200)) {
            case 0 -> "";
            case 1 -> number.substring(0, 15) + "000";
            case 2 -> number.substring(0, 16) + (number.charAt(16) == '9' ? '0' : '9') + number.charAt(17);
            default -> number;
        };
    }

    /** The next version: one row in fifty is gone, as many are new, as many say something else. */
    List<List<String>> next(List<List<String>> rows) {
        List<List<String>> next = new ArrayList<>();
        for (List<String> row : rows) {
            int what = chance.nextInt(50);
            if (what == 1) {
                List<String> moved = new ArrayList<>(row);
                moved.set(8, "新村");
                next.add(moved);
            } else if (what > 1) {
                next.add(row);
            }
            if (what == 2) {
                List<String> added = new ArrayList<>(row);
                Person person = pupils.get(chance.nextInt(pupils.size()));
                added.set(4, person.name());
                added.set(5, person.number());
                next.add(added);
            }
        }
        return next;
    }

    static Path write(Path file, List<List<String>> rows) throws IOException {
        try (TableWriter writer = TableWriter.xlsx(file)) {
            writer.write(HEADER);
            for (List<String> row : rows) {
                writer.write(row);
            }
        }
        return file;
    }
}
