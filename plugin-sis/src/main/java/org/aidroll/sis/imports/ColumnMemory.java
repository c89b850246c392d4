package org.aidroll.sis.imports;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.aidroll.sis.home.ListUpload;
import org.aidroll.sis.host.Actor;
import org.aidroll.sis.store.ColumnStore;
import org.aidroll.tabular.ListColumn;
import org.aidroll.tabular.RegistryFile;

/** How the columns of a list are read: as a person says, else as a list of that department with that header was before. */
public final class ColumnMemory {
    private static final String BETWEEN = "\u001f";

    private final Supplier<ColumnStore> store;
    private final Clock clock;

    /** A memory in that store. */
    public ColumnMemory(Supplier<ColumnStore> store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * How a list is read.
     *
     * @param header the digest of its header, as it looked before anybody said anything
     * @param columns its columns, and what each is taken for
     * @param reading the same by every field's name, empty where the list has no such column
     * @param asLastTime whether that is how one was read before
     */
    record Settled(
            String department,
            String header,
            List<ListColumn> columns,
            Map<String, String> reading,
            boolean asLastTime) {}

    /**
     * Settles how that list is read, and puts it into its description.
     *
     * @param corrected what a person said, the header by the field's name; empty where nobody said anything
     */
    Settled settle(ListUpload upload, Map<String, String> corrected) {
        Settled found = look(upload);
        Map<String, String> before = store.get().of(found.department(), found.header());
        boolean silent = upload.described().columns().isEmpty();
        Map<String, String> wanted = !corrected.isEmpty() ? whole(corrected) : silent ? before : Map.of();
        if (!wanted.isEmpty() && !wanted.equals(found.reading())) {
            upload.describe(wanted);
            Settled read = look(upload);
            found = new Settled(found.department(), found.header(), read.columns(), read.reading(), false);
        }
        return new Settled(
                found.department(), found.header(), found.columns(), found.reading(), before.equals(found.reading()));
    }

    private static Settled look(ListUpload upload) {
        List<ListColumn> columns = upload.columns();
        Map<String, String> reading = whole(Map.of());
        for (ListColumn column : columns) {
            reading.computeIfPresent(column.field(), (field, none) -> column.header());
        }
        String header = columns.stream().map(ListColumn::header).collect(Collectors.joining(BETWEEN));
        return new Settled(upload.described().department(), digest(header), columns, reading, false);
    }

    /** With every field, for what is not said must not be guessed. */
    private static Map<String, String> whole(Map<String, String> columns) {
        Map<String, String> whole = new TreeMap<>();
        RegistryFile.fields().forEach(field -> whole.put(field, columns.getOrDefault(field, "")));
        return whole;
    }

    /** Remembers how a list was read. */
    void remember(Settled settled, Actor actor) {
        if (!settled.columns().isEmpty() && !settled.asLastTime()) {
            store.get().keep(settled.department(), settled.header(), settled.reading(), actor.id(), clock.instant());
        }
    }

    private static String digest(String header) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(header.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
