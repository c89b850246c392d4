package org.aidroll.county.report;

import java.io.IOException;
import java.util.List;
import org.aidroll.api.money.Money;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.WorkbookWriter;

/** The rosters of one benefit, each school on pages of its own; the benefit and the term stand on every page. */
final class RosterSheet implements ReportSheet {
    static final String PREFIX = "花名册 ";

    private static final SheetLayout LAYOUT = SheetLayout.portrait(5, 12, 22, 11, 14, 10, 12, 16)
            .withRowHeight(RosterBlock.ROW)
            .withTitlesOnEveryPage()
            .withPageBreaks();

    private final String benefit;
    private final List<RosterBlock> blocks;
    private final Wording wording;

    RosterSheet(String benefit, List<RosterBlock> blocks, Wording wording) {
        this.benefit = benefit;
        this.blocks = blocks;
        this.wording = wording;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        String name = wording.benefit(benefit);
        var sheet = book.sheet(PREFIX + name, LAYOUT);
        var top = sheet.mark();
        sheet.title(name + "发放花名册")
                .subtitle(wording.term() + "　　单位：元")
                .header("序号", "姓名", "年级班级", "金额", "领款人", "账户末四位", "开户人", "签字");
        int pupils = 0;
        Money total = Money.ZERO;
        for (RosterBlock block : blocks) {
            sheet.pageBreak();
            contents.block(new Contents.Entry(
                    block.school(), name, block.roster().lines().size(), Cell.money(block.total()), sheet.mark()));
            block.write(sheet);
            pupils += block.roster().lines().size();
            total = total.plus(block.total());
        }
        contents.sheet(new Contents.Entry(
                sheet.name(), "共 " + blocks.size() + " 所学校，每校单独成页，供签字", pupils, Cell.money(total), top));
    }
}
