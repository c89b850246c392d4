package org.aidroll.sis.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.aidroll.api.explain.Explainer;
import org.aidroll.api.money.Money;
import org.aidroll.api.policy.Fact;
import org.aidroll.engine.AidEngines;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;
import org.jspecify.annotations.Nullable;

/** The roster as a workbook: what the screen shows, in its order, without a personal number. */
public final class RosterSheet {
    /**
     * What is different from an earlier day.
     *
     * @param since the earlier day
     */
    public record Changes(String since, List<RosterChange> all) {
        /** Copies the list. */
        public Changes {
            all = List.copyOf(all);
        }
    }

    private final Roster roster;
    private final Explainer explainer;
    private final boolean chinese;
    private final @Nullable String day;

    /**
     * A sheet of that roster.
     *
     * @param words by key, what is said otherwise than as shipped
     * @param day the day as at which it stood, or null for the present one
     */
    public RosterSheet(Roster roster, Locale locale, Map<String, String> words, @Nullable String day) {
        this.roster = roster;
        this.explainer = AidEngines.explainer(roster.pack(), locale, words);
        this.chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        this.day = day;
    }

    /**
     * Writes these lines, and on a sheet behind them what is different from an earlier day.
     *
     * @param changes null where nothing is compared
     * @throws IOException if the file cannot be written, or is there already
     */
    public void write(Path file, List<RosterLine> lines, @Nullable Changes changes) throws IOException {
        String title = explainer.term(roster.term()) + (chinese ? " 资助名单" : " · aid roster");
        try (var workbook = WorkbookWriter.create(file, title)) {
            var sheet = workbook.sheet(
                    chinese ? "资助名单" : "Roster",
                    SheetLayout.landscape(6, 14, 24, 10, 6, 12, 22, 12, 12, 12).withFilter());
            sheet.title(title);
            sheet.subtitle(asAt()
                    + (chinese ? "核定日期：" : "Assessed on ")
                    + roster.assessedOn()
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
                sheet.row(row(++number, line));
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
            if (changes != null) {
                write(workbook, changes);
            }
        }
    }

    private void write(WorkbookWriter workbook, Changes changes) throws IOException {
        var sheet = workbook.sheet(
                chinese ? "变化" : "Changes",
                SheetLayout.landscape(6, 12, 14, 24, 12, 12, 12, 50).withFilter());
        sheet.title(chinese ? "与 " + changes.since() + " 的名单相比" : "Compared with the roster of " + changes.since());
        sheet.subtitle(chinese ? "按保存的认定比较　单位：元" : "By the decisions as they were kept, amounts in yuan");
        sheet.header(
                chinese
                        ? new String[] {"序号", "变化", "姓名", "学校", "原应发", "现应发", "相差", "原因"}
                        : new String[] {
                            "No.", "Change", "Name", "School", "Due before", "Due after", "Difference", "Why"
                        });
        int number = 0;
        for (RosterChange change : changes.all()) {
            sheet.row(List.of(
                    Cell.whole(++number),
                    Cell.text(kind(change.kind())),
                    Cell.text(change.line().student().name().written()),
                    Cell.text(change.line().schoolName()),
                    Cell.money(change.dueBefore()),
                    Cell.money(change.dueAfter()),
                    Cell.money(change.dueAfter().minus(change.dueBefore())),
                    Cell.text(String.join(chinese ? "；" : "; ", change.reasons(explainer)))));
        }
    }

    private String kind(RosterChange.Kind kind) {
        return switch (kind) {
            case CAME -> chinese ? "新增" : "came";
            case WENT -> chinese ? "不再在名单上" : "went";
            case AMOUNT -> chinese ? "金额变化" : "another amount";
        };
    }

    /** A roster of before says so at its head. */
    private String asAt() {
        if (day == null) {
            return "";
        }
        return chinese ? "名单所在日：" + day + "（当时保存的名单）　" : "As at " + day + ", as it was kept then. ";
    }

    private List<Cell> row(int number, RosterLine line) {
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
