package org.aidroll.sis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.aidroll.api.identification.Link;
import org.aidroll.api.identification.LinkDecision;
import org.aidroll.api.identification.MatchRule;
import org.aidroll.api.policy.HardshipCategory;
import org.aidroll.api.registry.Registry;
import org.aidroll.api.registry.RegistrySource;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.api.term.DateSpan;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** The departments' lists that were read, and which of their rows name which pupil. */
public final class LinkStore {
    private static final String OF_STUDENT =
            "SELECT l.registry, r.department, r.valid_from, r.valid_to, l.registry_row,"
                    + " l.category, l.decision, l.student_key, l.rule, l.evidence"
                    + " FROM aid_link l JOIN aid_registry r ON r.name = l.registry"
                    + " WHERE l.student_key = :student ORDER BY l.registry, l.registry_row";

    private final AidStore store;

    /** The links of this store. */
    public LinkStore(AidStore store) {
        this.store = store;
    }

    /** Puts these lists and links in the place of all that were there: the whole of it, or nothing. */
    public void replaceAll(List<Registry> registries, List<Link> links, Instant now) {
        store.transact(handle -> {
            handle.execute("DELETE FROM aid_link");
            handle.execute("DELETE FROM aid_registry");
            registries.forEach(registry -> insert(handle, registry, now));
            insert(handle, links);
            return true;
        });
    }

    private static void insert(Handle handle, Registry registry, Instant now) {
        var days = registry.source().days();
        handle.createUpdate("INSERT INTO aid_registry (name, department, valid_from, valid_to, row_count, imported_at)"
                        + " VALUES (:name, :department, :from, :to, :rows, :at)")
                .bind("name", registry.source().name())
                .bind("department", registry.source().department())
                .bind("from", days.map(DateSpan::start).orElse(null))
                .bind("to", days.flatMap(DateSpan::last).orElse(null))
                .bind("rows", registry.records().size())
                .bind("at", LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .execute();
    }

    private static void insert(Handle handle, List<Link> links) {
        var batch = handle.prepareBatch(
                "INSERT INTO aid_link (registry, registry_row, student_key, category, decision, rule, evidence)"
                        + " VALUES (:registry, :row, :student, :category, :decision, :rule, :evidence)");
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
                    .add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** The links that name or may name the pupil, ordered by list and row. */
    public List<Link> ofStudent(StudentKey student) {
        return store.transact(handle -> handle.createQuery(OF_STUDENT)
                .bind("student", student.value())
                .map(LinkStore::link)
                .list());
    }

    private static Link link(ResultSet row, StatementContext context) throws SQLException {
        return new Link(
                new RegistrySource(
                        row.getString("registry"),
                        row.getString("department"),
                        days(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class))),
                row.getInt("registry_row"),
                HardshipCategory.of(row.getString("category")),
                LinkDecision.valueOf(row.getString("decision")),
                StudentKey.of(row.getString("student_key")),
                MatchRule.valueOf(row.getString("rule")),
                EvidenceText.parse(row.getString("evidence")));
    }

    private static @Nullable DateSpan days(@Nullable LocalDate first, @Nullable LocalDate last) {
        if (first == null) {
            return null;
        }
        return last == null ? DateSpan.from(first) : DateSpan.firstToLast(first, last);
    }

    /** How many rows were linked, by decision and list: {@code poverty AUTO 310}. */
    public List<String> summary() {
        return store.transact(handle -> handle.createQuery("SELECT registry || ' ' || decision || ' ' || COUNT(*)"
                        + " FROM aid_link GROUP BY registry, decision ORDER BY registry, decision")
                .mapTo(String.class)
                .list());
    }
}
