package org.aidroll.policy;

import java.util.Arrays;
import org.aidroll.api.policy.Citation;
import org.aidroll.api.policy.SourceMark;

/** Reads {@code sources.yaml}: every article a pack rests on. */
final class SourcesReader {
    private static final String SOURCES = "sources.yaml";

    private SourcesReader() {}

    static Citations read(PackFiles files, Problems problems) {
        var entries = problems.attempt(() -> files.yaml(SOURCES).entries());
        if (entries == null) {
            return Citations.unread();
        }
        var citations = Citations.ofFile();
        entries.forEach((id, node) -> citations.add(id, problems.attempt(() -> citation(id, node))));
        return citations;
    }

    private static Citation citation(String id, PackNode node) {
        var keys = node.keys("document", "article", "quote", "mark");
        var marks = Arrays.stream(SourceMark.values()).map(Enum::name).toList();
        SourceMark mark = node.required("mark").oneOf(marks, SourceMark::valueOf);
        var quote = keys.get("quote");
        if (quote == null && mark == SourceMark.DOCUMENT) {
            throw node.problem("source " + id + " was read in the document but quotes none of its words"
                    + "\nMaybe add quote, or set mark to INFERENCE or UNVERIFIED");
        }
        return new Citation(
                id,
                node.required("document").text(),
                node.required("article").text(),
                quote == null ? "" : quote.text(),
                mark);
    }
}
