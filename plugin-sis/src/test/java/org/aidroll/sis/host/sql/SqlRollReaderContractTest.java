package org.aidroll.sis.host.sql;

import org.aidroll.api.roll.Student;
import org.aidroll.sis.host.RollReader;
import org.aidroll.sis.testhost.SchoolDatabase;
import org.aidroll.sis.testhost.TestSettings;
import org.aidroll.testkit.Pupils;
import org.aidroll.testkit.RollReaderContract;
import org.junit.jupiter.api.AfterEach;

class SqlRollReaderContractTest extends RollReaderContract {
    private final Student known = Pupils.boarder("1001").build();
    private final Student withoutId = Pupils.dayPupil("1002").withoutId().build();
    private final SchoolDatabase school = new SchoolDatabase()
            .add(known)
            .add(withoutId)
            .add(Pupils.boarder("1003").build());

    @AfterEach
    void close() {
        school.close();
    }

    @Override
    protected RollReader reader() {
        return new SqlRollReader(new HostDatabase(school.reader()), TestSettings.of(SchoolDatabase.settings()));
    }

    @Override
    protected Student known() {
        return known;
    }

    @Override
    protected Student withoutId() {
        return withoutId;
    }
}
