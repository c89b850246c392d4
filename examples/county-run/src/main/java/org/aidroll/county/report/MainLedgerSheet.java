package org.aidroll.county.report;

import java.io.IOException;
import java.util.List;
import org.aidroll.api.identity.WrittenId;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.MainLedgerLine;
import org.aidroll.api.roll.Student;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** 落实台账 (A14): who had which aid, by school and class; the whole snapshot of a line is in main_ledger.csv. */
final class MainLedgerSheet implements ReportSheet {
    static final String NAME = "落实台账";

    private static final SheetLayout LAYOUT =
            SheetLayout.landscape(6, 20, 18, 10, 19, 15, 15, 20, 12, 12, 11).withFilter();

    private final ReportFacts facts;
    private final Wording wording;

    MainLedgerSheet(ReportFacts facts, Wording wording) {
        this.facts = facts;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        var sheet = book.sheet(NAME, LAYOUT);
        var top = sheet.mark();
        sheet.title(wording.term() + "学生资助落实台账")
                .subtitle(Notes.INTERNAL + "单位：元")
                .header("序号", "学校", "年级班级", "姓名", "身份证件号", "户编号", "困难类型", "资助项目", "应发", "已发", "最后发放日");
        int number = 0;
        Money due = Money.ZERO;
        Money paid = Money.ZERO;
        for (var one : PupilLines.byClass(facts.mainLedger(), MainLedgerLine::student, wording)) {
            sheet.row(cells(++number, one.pupil(), one.line()));
            due = due.plus(one.line().amount());
            paid = paid.plus(one.line().paid());
        }
        sheet.total(
                Cell.blank(),
                Cell.text("合计"),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.blank(),
                Cell.money(due),
                Cell.money(paid));
        sheet.note("每名学生每个项目一行；减免项目不发现金，已发为 0。资助时个人和家庭情况的完整快照见 main_ledger.csv。");
        contents.sheet(new Contents.Entry(NAME, "每名受助学生每个项目一行：应发、已发", number, Cell.money(due), top));
    }

    /** Some lists number households by the head's identity number, which no paper shows in full. */
    private static String household(String number) {
        var written = WrittenId.of(number);
        return written.residentId().isPresent() ? written.masked() : number;
    }

    private List<Cell> cells(int number, Student pupil, MainLedgerLine line) {
        return List.of(
                Cell.whole(number),
                Cell.text(wording.schoolOf(pupil)),
                Cell.text(wording.classOf(pupil)),
                Cell.text(pupil.name().written()),
                Cell.text(pupil.id().map(WrittenId::masked).orElse("")),
                Cell.text(household(line.household())),
                Cell.text(wording.categories(line.categories())),
                Cell.text(wording.benefit(line.benefit())),
                Cell.money(line.amount()),
                Cell.money(line.paid()),
                line.paidOn().map(Cell::date).orElse(Cell.blank()));
    }
}
