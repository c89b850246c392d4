package org.aidroll.benchmarks.reader;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.aidroll.benchmarks.SyntheticIds;

/** A school roll of 12 columns, row by row: invented people, the same ones at every run. */
final class RollText {
    /** The column that a spreadsheet holds as a number. */
    static final int GRADE = 8;

    static final List<String> HEADER =
            List.of("学籍号", "姓名", "性别", "出生日期", "身份证件类型", "身份证件号", "学校标识码", "学段", "年级", "班级", "就读方式", "学籍状态");

    private static final String FAMILY = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏";
    private static final String GIVEN = "一禾云知小满听澜归九思以宁予安若初清和子墨景行书言嘉木星河远山";
    private static final String[] STAGES = {"小学", "小学", "初中", "普通高中"};
    private static final String[] STATUSES = {"在读", "在读", "在读", "在读", "在读", "在读", "在读", "休学", "转学", "毕业"};

    private final Random random = new Random(7);

    /** The next pupil; the n-th has the n-th sequence, so that no number is there twice. */
    List<String> row(int n) {
        var birthDate = LocalDate.of(2004, 1, 1).plusDays(n / 1_000 % 5_000);
        String id = SyntheticIds.valid(n % 2_000_000 < 1_000_000 ? "430482" : "430481", birthDate, n % 1_000);
        return List.of(
                "G" + id,
                name(),
                (id.charAt(16) & 1) == 1 ? "男" : "女",
                birthDate.format(DateTimeFormatter.BASIC_ISO_DATE),
                "居民身份证",
                id,
                "21430482" + (10 + n % 60),
                STAGES[random.nextInt(STAGES.length)],
                Integer.toString(1 + random.nextInt(3)),
                (1 + random.nextInt(9)) + "班",
                random.nextInt(10) < 4 ? "住校" : "走读",
                STATUSES[random.nextInt(STATUSES.length)]);
    }

    private String name() {
        var name = new StringBuilder();
        name.append(FAMILY.charAt(random.nextInt(FAMILY.length())));
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            name.append(GIVEN.charAt(random.nextInt(GIVEN.length())));
        }
        return name.toString();
    }
}
