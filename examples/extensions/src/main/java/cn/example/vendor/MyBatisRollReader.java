package cn.example.vendor;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.host.RollChanges;
import org.aidroll.sis.host.RollReader;
import org.apache.ibatis.session.SqlSessionFactory;

/** The roll through the vendor's own MyBatis mapper: its columns are sealed, and SQL alone would read what is sealed. */
// tag::roll[]
public final class MyBatisRollReader implements RollReader {
    private final SqlSessionFactory sessions;

    public MyBatisRollReader(SqlSessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<Student> find(StudentKey key) {
        try (var session = sessions.openSession()) {
            return Optional.ofNullable(session.getMapper(StudentMapper.class).byId(key.value()))
                    .map(StudentRow::student);
        }
    }

    @Override
    public Outcome<List<Student>> readAll() {
        try (var session = sessions.openSession()) {
            return Outcome.of(session.getMapper(StudentMapper.class).all().stream()
                    .map(StudentRow::student)
                    .toList());
        }
    }

    @Override
    public Optional<RollChanges> changesSince(LocalDateTime since) {
        try (var session = sessions.openSession()) {
            var rows = session.getMapper(StudentMapper.class).changedSince(since);
            Set<StudentKey> keys =
                    rows.stream().map(row -> StudentKey.of(row.id())).collect(Collectors.toSet());
            var until = rows.stream().map(StudentRow::updatedAt).max(LocalDateTime::compareTo);
            return Optional.of(new RollChanges(keys, until.orElse(since)));
        }
    }
}
// end::roll[]
