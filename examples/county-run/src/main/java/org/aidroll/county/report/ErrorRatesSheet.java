package org.aidroll.county.report;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.aidroll.api.errorrate.Band;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/** 差错率 (C22): the schools, those first whose rate is surely high; a chance find in a small school does not lead the list. */
final class ErrorRatesSheet implements ReportSheet {
    static final String NAME = "差错率";

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(6, 14, 36, 10, 10, 11, 11, 11, 12, 11).withFilter();
    private static final int DECIMALS = 6;

    private final ReportFacts facts;
    private final Wording wording;

    ErrorRatesSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        YearMonth month = YearMonth.from(facts.request().assessmentDate());
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(month.getYear() + " 年 " + month.getMonthValue() + " 月学校差错率")
                .subtitle("差错率 = 有差错的学生 ÷ 检查的学生；按下限从高到低排列")
                .header("序号", "学校标识码", "学校", "检查学生", "有差错", "差错率", "下限（95%）", "上限（95%）", "稳健差错率", "档次");
        int number = 0;
        int n = 0;
        int x = 0;
        for (ErrorRate school : ordered()) {
            row(sheet, ++number, school);
            n += school.n();
            x += school.x();
        }
        sheet.total(
                Cell.blank(),
                Cell.text("合计"),
                Cell.blank(),
                Cell.whole(n),
                Cell.whole(x),
                n == 0 ? Cell.blank() : share((double) x / n));
        sheet.note("检查的学生：名册点名或有发放的学生。算作差错的：学籍里的身份证件号错误（位数、校验码、被表格软件损坏、与性别或出生日期矛盾、"
                + "重号），以及发放与应发不符；一名学生有几处差错只算一次。部门名册的差错记在部门，学校自查并在考核前改好的不算。");
        sheet.note("上下限是威尔逊 95% 区间。学生少的学校区间很宽，差错率高低可能只是偶然，奖惩前请看下限，不要只看差错率。检查学生为 0 的学校没有差错率。"
                + "稳健差错率把学生少的学校向全县平均靠拢；档次按它判定，没有往月数据时用全县缺省值。");
        contents.sheet(new Contents.Entry(NAME, "各校差错率和可信区间", number, Cell.blank(), top));
    }

    private List<ErrorRate> ordered() {
        return facts.errorRates().stream()
                .sorted(Comparator.comparing((ErrorRate school) -> school.n() == 0)
                        .thenComparing(school -> school.n() == 0 ? 0 : -school.low())
                        .thenComparing(school -> -school.x())
                        .thenComparing(school -> school.school().code()))
                .toList();
    }

    private static void row(SheetWriter sheet, int number, ErrorRate school) throws IOException {
        boolean none = school.n() == 0;
        sheet.row(
                Cell.whole(number),
                Cell.text(school.school().code()),
                Cell.text(school.school().name()),
                Cell.whole(school.n()),
                Cell.whole(school.x()),
                none ? Cell.blank() : share(school.rate()),
                none ? Cell.blank() : share(school.low()),
                none ? Cell.blank() : share(school.high()),
                none ? Cell.blank() : share(school.shrunk()),
                none ? Cell.blank() : Cell.text(word(school.band())));
    }

    static String word(Band band) {
        return switch (band) {
            case EXCELLENT -> "优";
            case ORDINARY -> "一般";
            case WATCH -> "关注";
            case RECTIFY -> "整改";
            case PENALTY -> "扣罚";
            case TOO_FEW -> "样本不足";
        };
    }

    private static Cell share(double share) {
        return Cell.percent(BigDecimal.valueOf(share).setScale(DECIMALS, RoundingMode.HALF_UP));
    }
}
