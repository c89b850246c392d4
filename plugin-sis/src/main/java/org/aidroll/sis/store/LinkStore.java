package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.aidroll.sis.keys.KeyRing;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The departments' lists that were read, and which of their rows name which pupil. */
public final class LinkStore {
    private static final String LINKS =
            "SELECT l.registry, r.department, r.valid_from, r.valid_to, r.imported_at, l.registry_row,"
                    + " l.category, l.decision, l.student_key, l.rule, l.evidence, l.score, l.row_digest"
                    + " FROM aid_link l JOIN aid_registry r ON r.name = l.registry";
    private static final String ORDER = " ORDER BY l.registry, l.registry_row";
    private static final String OF_STUDENT = LINKS + " WHERE l.student_key = :student" + ORDER;

    /** One at a time, on all servers: what one put in place is whole. */
    private static final String LISTS = "links";

    private final AidStore store;

    /** The links of this store. */
    public LinkStore(AidStore store) {
        this.store = store;
    }

    /** Puts these lists and links in the place of all that were there: the whole of it, or nothing. */
    public void replaceAll(List<Registry> registries, List<Link> links, Instant now) {
        replace(registries, Map.of(), Set.of(), links, link -> "", now);
    }

    /**
     * Puts these lists and links in the place of those that were there: the whole of it, or nothing.
     *
     * @param registries the lists as they were read
     * @param digests by a list's name, the digest of its files; a list whose digest is the one of before keeps its day
     * @param standing names of lists that stay as they are, with their links: nothing better could be read
     * @param links the links of the lists that were read
     * @param rowDigests by which a link's row is known, wherever it stands
     * @param now the day that new and changed lists are given
     */
    public void replace(
            List<Registry> registries,
            Map<String, String> digests,
            Set<String> standing,
            List<Link> links,
            Function<Link, String> rowDigests,
            Instant now) {
        store.transactAlone(LISTS, handle -> {
            Map<String, KeptList> before =
                    lists(handle).stream().collect(Collectors.toMap(KeptList::name, list -> list));
            for (String name : before.keySet()) {
                if (!standing.contains(name)) {
                    handle.execute("DELETE FROM aid_link WHERE registry = ?", name);
                    handle.execute("DELETE FROM aid_registry WHERE name = ?", name);
                }
            }
            for (Registry registry : registries) {
                String digest = digests.getOrDefault(registry.source().name(), "");
                insert(
                        handle,
                        registry,
                        digest,
                        since(before.get(registry.source().name()), digest, now));
            }
            insert(handle, links, rowDigests);
            return true;
        });
    }

    /** A list that is the same to the byte keeps the day on which it came. */
    private static Instant since(@Nullable KeptList before, String digest, Instant now) {
        return before == null || digest.isEmpty() || !before.digest().equals(digest) ? now : before.importedAt();
    }

    private static void insert(Handle handle, Registry registry, String digest, Instant at) {
        var days = registry.source().days();
        handle.createUpdate(
                        "INSERT INTO aid_registry (name, department, valid_from, valid_to, row_count, imported_at, digest)"
                                + " VALUES (:name, :department, :from, :to, :rows, :at, :digest)")
                .bind("name", registry.source().name())
                .bind("department", registry.source().department())
                .bind("from", days.map(DateSpan::start).orElse(null))
                .bind("to", days.flatMap(DateSpan::last).orElse(null))
                .bind("rows", registry.records().size())
                .bind("at", LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .bind("digest", digest)
                .execute();
    }

    /** The lists that links are kept of, by name. */
    public List<KeptList> lists() {
        return store.transact(LinkStore::lists);
    }

    private static List<KeptList> lists(Handle handle) {
        return handle.createQuery("SELECT * FROM aid_registry ORDER BY name")
                .map((row, context) -> new KeptList(
                        row.getString("name"),
                        row.getString("department"),
                        days(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                        row.getInt("row_count"),
                        row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("digest").trim()))
                .list();
    }

    private static void insert(Handle handle, List<Link> links, Function<Link, String> rowDigests) {
        var batch = handle.prepareBatch(
                "INSERT INTO aid_link (registry, registry_row, student_key, category, decision, rule, evidence,"
                        + " score, row_digest) VALUES (:registry, :row, :student, :category, :decision, :rule, :evidence,"
                        + " :score, :digest)");
        for (Link link : links) {
            StudentKey student = link.student();
            MatchRule rule = link.rule();
            if (student == null || rule == null) {
                continue;
            }
            batch.bind("registry", link.source().name())
                    .bind("row", link.row())
                    .bind("student", student.value())
                    .bind("category", link.category().code())
                    .bind("decision", link.decision().name())
                    .bind("rule", rule.name())
                    .bind("evidence", EvidenceText.of(link.evidence()))
                    .bind("score", link.score())
                    .bind("digest", rowDigests.apply(link))
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /**
     * Brings the digests of all links from the keys of that name to the newest. Most links are made anew at the start; those
     * of a list that cannot be read stay, and are to be found with what was decided about them.
     */
    static void reindex(Handle handle, KeyRing keys, String before) {
        var batch = handle.prepareBatch("UPDATE aid_link SET row_digest = :now WHERE registry = :registry"
                + " AND registry_row = :row AND student_key = :student");
        handle.createQuery(
                        "SELECT registry, registry_row, student_key, row_digest FROM aid_link WHERE row_digest <> ''")
                .mapToMap()
                .forEach(row -> batch.bind("now", keys.reindex(String.valueOf(row.get("row_digest")), before))
                        .bind("registry", row.get("registry"))
                        .bind("row", row.get("registry_row"))
                        .bind("student", row.get("student_key"))
                        .add());
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The pupils who were erased, and whom no list may bring back while they stay away. */
    public Set<StudentKey> erased() {
        return store.transact(handle -> handle.createQuery("SELECT student_key FROM aid_erasure")
                .map((row, context) -> StudentKey.of(row.getString("student_key")))
                .set());
    }

    /** The links that name or may name the pupil, ordered by list and row. */
    public List<KeptLink> ofStudent(StudentKey student) {
        return store.transact(handle -> handle.createQuery(OF_STUDENT)
                .bind("student", student.value())
                .map(LinkStore::link)
                .list());
    }

    /** Every link that names or may name a pupil, ordered by list and row. */
    public List<Link> all() {
        return store.transact(handle -> handle.createQuery(LINKS + ORDER)
                .map(LinkStore::link)
                .map(KeptLink::link)
                .list());
    }

    private static KeptLink link(ResultSet row, StatementContext context) throws SQLException {
        double score = row.getDouble("score");
        boolean scored = !row.wasNull();
        var source = new RegistrySource(
                row.getString("registry"),
                row.getString("department"),
                days(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
        int line = row.getInt("registry_row");
        var category = HardshipCategory.of(row.getString("category"));
        var decision = LinkDecision.valueOf(row.getString("decision"));
        var student = StudentKey.of(row.getString("student_key"));
        var rule = MatchRule.valueOf(row.getString("rule"));
        var evidence = EvidenceText.parse(row.getString("evidence"));
        var link = scored
                ? new Link(source, line, category, decision, student, rule, evidence, score)
                : new Link(source, line, category, decision, student, rule, evidence);
        return new KeptLink(
                link,
                scored,
                row.getString("row_digest").trim(),
                row.getObject("imported_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static @Nullable DateSpan days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return null;
        }
        return last == null ? DateSpan.from(first) : DateSpan.firstToLast(first, last);
    }

    /** How many rows were linked, by decision and list: {@code poverty AUTO 310}. */
    public List<String> summary() {
        return store.transact(handle -> handle.createQuery("SELECT registry, decision, COUNT(*) AS links FROM aid_link"
                        + " GROUP BY registry, decision ORDER BY registry, decision")
                .map((row, context) ->
                        row.getString("registry") + " " + row.getString("decision") + " " + row.getInt("links"))
                .list());
    }
}
