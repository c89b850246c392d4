package org.aidroll.sis.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.engine.AidEngines;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** The roster as a workbook: what the screen shows, in its order, without a personal number. */
public final class RosterSheet {
    private RosterSheet() {}

    /**
     * Writes these lines.
     *
     * @throws IOException if the file cannot be written, or is there already
     */
    public static void write(Path file, CountyBook book, List<RosterLine> lines, Locale locale) throws IOException {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        Explainer explainer = AidEngines.explainer(book.request().basis().pack(), locale);
        String title = explainer.term(book.request().basis().term()) + (chinese ? " 资助名单" : " · aid roster");
        try (var workbook = WorkbookWriter.create(file, title)) {
            var sheet = workbook.sheet(
                    chinese ? "资助名单" : "Roster",
                    SheetLayout.landscape(6, 14, 24, 10, 6, 12, 22, 12, 12, 12).withFilter());
            sheet.title(title);
            sheet.subtitle((chinese ? "核定日期：" : "Assessed on ")
                    + book.request().assessmentDate()
                    + (chinese ? "　单位：元" : ", amounts in yuan"));
            sheet.header(
                    chinese
                            ? new String[] {"序号", "姓名", "学校", "学段", "年级", "班级", "困难类型", "应发", "已发", "差额"}
                            : new String[] {
                                "No.",
                                "Name",
                                "School",
                                "Stage",
                                "Grade",
                                "Class",
                                "Categories",
                                "Due",
                                "Paid",
                                "Difference"
                            });
            int number = 0;
            Money due = Money.ZERO;
            Money paid = Money.ZERO;
            Money difference = Money.ZERO;
            boolean known = false;
            for (RosterLine line : lines) {
                sheet.row(row(++number, line, explainer));
                due = due.plus(line.due());
                Money of = line.paid();
                Money less = line.difference();
                known |= of != null;
                paid = of == null ? paid : paid.plus(of);
                difference = less == null ? difference : difference.plus(less);
            }
            sheet.total(
                    Cell.blank(),
                    Cell.text(chinese ? "合计" : "Total"),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.blank(),
                    Cell.money(due),
                    known ? Cell.money(paid) : Cell.blank(),
                    known ? Cell.money(difference) : Cell.blank());
        }
    }

    private static List<Cell> row(int number, RosterLine line, Explainer explainer) {
        var student = line.student();
        var enrolment = student.enrolment();
        Money paid = line.paid();
        Money difference = line.difference();
        return List.of(
                Cell.whole(number),
                Cell.text(student.name().written()),
                Cell.text(line.schoolName()),
                Cell.text(explainer.values(Fact.STAGE, List.of(enrolment.stage().name()))),
                Cell.whole(enrolment.grade()),
                Cell.text(enrolment.className()),
                Cell.text(line.assignment().categoryCodes().stream()
                        .map(explainer::category)
                        .collect(Collectors.joining("、"))),
                Cell.money(line.due()),
                paid == null ? Cell.blank() : Cell.money(paid),
                difference == null ? Cell.blank() : Cell.money(difference));
    }
}
