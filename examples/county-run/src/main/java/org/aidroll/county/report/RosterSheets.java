package org.aidroll.county.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aidroll.api.policy.Benefit;
import org.aidroll.api.report.PaymentRoster;
import org.aidroll.tabular.WorkbookWriter;

/** 发放花名册: for each benefit a sheet, or several when the pages are more than a sheet can have. */
final class RosterSheets implements ReportSheet {
    /** A sheet has 1 023 page breaks. */
    static final int MOST_PAGES = 1000;

    private final ReportFacts facts;
    private final Wording wording;
    private final int mostPages;

    RosterSheets(ReportFacts facts, Wording wording) {
        this(facts, wording, MOST_PAGES);
    }

    RosterSheets(ReportFacts facts, Wording wording, int mostPages) {
        this.facts = facts;
        this.wording = wording;
        this.mostPages = mostPages;
    }

    @Override
    public void write(WorkbookWriter book, Contents contents) throws IOException {
        Map<String, List<PaymentRoster>> byBenefit = new LinkedHashMap<>();
        for (Benefit benefit : facts.request().basis().pack().benefits()) {
            byBenefit.put(benefit.code(), new ArrayList<>());
        }
        for (PaymentRoster roster : facts.rosters()) {
            byBenefit
                    .computeIfAbsent(roster.benefit(), none -> new ArrayList<>())
                    .add(roster);
        }
        for (var entry : byBenefit.entrySet()) {
            sheets(entry.getKey(), entry.getValue(), book, contents);
        }
    }

    private void sheets(String benefit, List<PaymentRoster> rosters, WorkbookWriter book, Contents contents)
            throws IOException {
        List<RosterBlock> blocks = new ArrayList<>();
        int pages = 0;
        for (PaymentRoster roster : rosters) {
            var block = new RosterBlock(roster, wording);
            if (!blocks.isEmpty() && pages + block.pages() > mostPages) {
                new RosterSheet(benefit, blocks, wording).write(book, contents);
                blocks = new ArrayList<>();
                pages = 0;
            }
            blocks.add(block);
            pages += block.pages();
        }
        if (!blocks.isEmpty()) {
            new RosterSheet(benefit, blocks, wording).write(book, contents);
        }
    }
}
