package org.aidroll.county.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.aidroll.tabular.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FamilyCardsSheetTest {
    @TempDir
    Path folder;

    private ReadBook cards(int mostSchools) throws IOException {
        var facts = new SampleReport()
                .school("甲校")
                .pupils(3, "1班")
                .school("乙校")
                .pupils(1, "1班")
                .facts();
        Path file = folder.resolve("cards.xlsx");
        try (var book = WorkbookWriter.create(file, "")) {
            new FamilyCardsSheet(facts, new Wording(facts.request()), mostSchools).write(book, new Contents());
        }
        return new ReadBook(file);
    }

    @Test
    void each_school_begins_a_page_of_its_cards() throws IOException {
        var book = cards(2);
        assertThat(book.xml("明白卡").split("<brk ", -1)).hasSize(2);
        assertThat(book.rows("明白卡").stream().map(row -> row.get(0)))
                .anyMatch("甲校　　共 3 张"::equals)
                .anyMatch("乙校　　共 1 张"::equals);
    }

    @Test
    void more_schools_than_a_sheet_has_pages_go_to_a_further_sheet() throws IOException {
        assertThat(cards(1).sheets()).containsExactly("明白卡", "明白卡 (2)");
    }
}
