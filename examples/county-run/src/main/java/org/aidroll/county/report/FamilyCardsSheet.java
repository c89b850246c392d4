package org.aidroll.county.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.aidroll.api.roll.Student;
import org.aidroll.tabular.Cell;
import org.aidroll.tabular.SheetLayout;
import org.aidroll.tabular.SheetWriter;
import org.aidroll.tabular.WorkbookWriter;

/**
 * 明白卡 (K06): a card for each pupil with something due, two beside each other, to be cut along the lines; each school
 * begins a page. A card is one cell: no spreadsheet divides a row between pages, so none is cut in two.
 */
final class FamilyCardsSheet implements ReportSheet {
    static final String NAME = "明白卡";

    private static final SheetLayout LAYOUT = SheetLayout.portrait(46, 46).withPageBreaks();
    private static final int MOST_SCHOOLS = 1000;

    private final ReportFacts facts;
    private final Wording wording;
    private final int mostSchools;

    FamilyCardsSheet(ReportFacts facts, Wording wording) {
        this(facts, wording, MOST_SCHOOLS);
    }

    FamilyCardsSheet(ReportFacts facts, Wording wording, int mostSchools) {
        this.facts = facts;
        this.wording = wording;
        this.mostSchools = mostSchools;
    }

    private record Due(int index, Student pupil) {}

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        var card = new FamilyCard(facts.run().entitlements(), wording);
        List<List<Due>> schools = schools(card);
        for (int from = 0; from == 0 || from < schools.size(); from += mostSchools) {
            var sheet = book.sheet(NAME, LAYOUT);
            var top = sheet.mark();
            var some = schools.subList(from, Math.min(schools.size(), from + mostSchools));
            int cards = 0;
            for (List<Due> school : some) {
                sheet.pageBreak();
                school(sheet, school, card);
                cards += school.size();
            }
            if (some.isEmpty()) {
                sheet.note("本学期没有应享受资助的学生。");
            }
            contents.sheet(new Contents.Entry(sheet.name(), "每名应受助学生一张，沿线剪开，发到家长手中", cards, Cell.blank(), top));
        }
    }

    /** Those with something due, by school. */
    private List<List<Due>> schools(FamilyCard card) {
        var assignments = facts.run().tiers().assignments();
        List<Due> due = new ArrayList<>();
        for (int i = 0; i < assignments.size(); i++) {
            if (card.isDue(i)) {
                due.add(new Due(i, assignments.get(i).student()));
            }
        }
        List<List<Due>> schools = new ArrayList<>();
        String code = "";
        for (var one : PupilLines.byClass(due, each -> each.pupil().key(), wording)) {
            String next = one.pupil().enrolment().schoolCode();
            if (schools.isEmpty() || !next.equals(code)) {
                schools.add(new ArrayList<>());
                code = next;
            }
            schools.get(schools.size() - 1).add(one.line());
        }
        return schools;
    }

    private void school(SheetWriter sheet, List<Due> school, FamilyCard card) throws IOException {
        sheet.section(wording.schoolOf(school.get(0).pupil()) + "　　共 " + school.size() + " 张");
        for (int i = 0; i < school.size(); i += 2) {
            List<Cell> pair = new ArrayList<>();
            for (Due due : school.subList(i, Math.min(school.size(), i + 2))) {
                pair.add(Cell.text(card.text(due.index(), due.pupil())));
            }
            sheet.row(pair);
        }
    }
}
