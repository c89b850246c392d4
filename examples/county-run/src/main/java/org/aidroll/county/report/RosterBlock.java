package org.aidroll.county.report;

import java.io.IOException;
import java.util.List;
import org.aidroll.api.money.Money;
import org.aidroll.api.report.PaymentRoster;
import org.aidroll.api.report.PaymentRosterLine;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetWriter;

/**
 * What one school pays of one benefit, ready to be signed. It passes through many hands: so it names no hardship category,
 * no number of a person, and of the account the last four characters only.
 */
final class RosterBlock {
    /** The height of a line, in points: room for a pen. */
    static final int ROW = 26;

    /** What a page of the layout holds below the repeated titles and the school's name, in points. */
    private static final int ROOM = 884;

    private static final int SUBTOTAL = ROW;
    private static final int SUMS_AND_SIGNATURES = ROW + SUBTOTAL + 40 + 36;

    private final PaymentRoster roster;
    private final Wording wording;
    private final List<List<PaymentRosterLine>> pages;

    RosterBlock(PaymentRoster roster, Wording wording) {
        this.roster = roster;
        this.wording = wording;
        this.pages = RosterPages.of(roster.lines(), this::height, ROOM - SUBTOTAL, ROOM - SUMS_AND_SIGNATURES);
    }

    PaymentRoster roster() {
        return roster;
    }

    int pages() {
        return pages.size();
    }

    String school() {
        return roster.schoolName().isEmpty() ? roster.schoolCode() : roster.schoolName();
    }

    Money total() {
        return roster.total();
    }

    /** Long names take several lines; an estimate, rather too much than too little. */
    private int height(PaymentRosterLine line) {
        int longest =
                Math.max(lines(className(line), 9), Math.max(lines(line.name().written(), 5), lines(holder(line), 5)));
        return Math.max(ROW, 16 * longest + 2);
    }

    private static int lines(String text, int chineseCharacters) {
        return 1 + text.length() / (chineseCharacters + 1);
    }

    void write(SheetWriter sheet) throws IOException {
        int number = 0;
        for (int page = 0; page < pages.size(); page++) {
            if (page > 0) {
                sheet.pageBreak();
            }
            sheet.section("学校：" + school() + (page > 0 ? "（续）" : "") + "　　共 "
                    + roster.lines().size() + " 人"
                    + (pages.size() > 1 ? "，第 " + (page + 1) + "/" + pages.size() + " 页" : ""));
            Money sum = Money.ZERO;
            for (PaymentRosterLine line : pages.get(page)) {
                sheet.row(cells(++number, line));
                sum = sum.plus(line.amount());
            }
            if (pages.size() > 1) {
                sum(sheet, "本页小计", sum);
            }
        }
        sum(sheet, "合计", total());
        sheet.section("合计金额（大写）：人民币" + CapitalAmount.of(total()));
        sheet.signatures("制表：", "复核：", "学校负责人：", "日期：");
    }

    private List<Cell> cells(int number, PaymentRosterLine line) {
        return List.of(
                Cell.whole(number),
                Cell.text(line.name().written()),
                Cell.text(className(line)),
                Cell.money(line.amount()),
                Cell.text(wording.payee(line.payee())),
                Cell.text(line.accountLastFour().orElse("")),
                Cell.text(holder(line)));
    }

    private String className(PaymentRosterLine line) {
        return wording.classOf(line.stage(), line.grade(), line.className());
    }

    private static String holder(PaymentRosterLine line) {
        return line.holder().map(name -> name.written()).orElse("");
    }

    private static void sum(SheetWriter sheet, String name, Money sum) throws IOException {
        sheet.total(Cell.blank(), Cell.text(name), Cell.blank(), Cell.money(sum));
    }
}
