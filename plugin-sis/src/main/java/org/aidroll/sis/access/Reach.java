package org.aidroll.sis.access;

import java.util.Optional;
import java.util.function.Function;
import org.aidroll.api.division.Division;
import org.aidroll.api.division.DivisionLevel;
import org.aidroll.api.roll.Enrolment;
import org.aidroll.sis.host.Workplace;

/**
 * Which pupils a grant reaches, of a person who works for something. It asks for exactly that kind of workplace: a grant
 * for the school reaches nobody for a person who works for one of its classes.
 */
enum Reach {
    /** Pupils of the classes the person works for. */
    CLASS {
        @Override
        boolean reaches(Workplace workplace, Enrolment pupil, Function<String, Optional<Division>> divisions) {
            return workplace instanceof Workplace.SchoolClass own
                    && own.schoolCode().equals(pupil.schoolCode())
                    && own.name().equals(pupil.className().strip())
                    && (own.stage() == null || own.stage() == pupil.stage())
                    && (own.grade() == null || own.grade() == pupil.grade());
        }
    },
    /** Pupils of the schools the person works for. */
    SCHOOL {
        @Override
        boolean reaches(Workplace workplace, Enrolment pupil, Function<String, Optional<Division>> divisions) {
            return workplace instanceof Workplace.School own && own.code().equals(pupil.schoolCode());
        }
    },
    /** Pupils of the schools that lie in the townships the person works for. */
    TOWNSHIP {
        @Override
        boolean reaches(Workplace workplace, Enrolment pupil, Function<String, Optional<Division>> divisions) {
            return liesIn(workplace, DivisionLevel.TOWNSHIP, pupil, divisions);
        }
    },
    /** Pupils of the schools that lie in the counties the person works for. */
    COUNTY {
        @Override
        boolean reaches(Workplace workplace, Enrolment pupil, Function<String, Optional<Division>> divisions) {
            return liesIn(workplace, DivisionLevel.COUNTY, pupil, divisions);
        }
    },
    /** Every pupil of the roll, whatever the person works for. */
    ALL {
        @Override
        boolean reaches(Workplace workplace, Enrolment pupil, Function<String, Optional<Division>> divisions) {
            return true;
        }
    };

    /**
     * Whether it reaches a pupil.
     *
     * @param divisions where a school lies, by its national code; a school nobody placed lies nowhere
     */
    abstract boolean reaches(Workplace workplace, Enrolment pupil, Function<String, Optional<Division>> divisions);

    private static boolean liesIn(
            Workplace workplace, DivisionLevel level, Enrolment pupil, Function<String, Optional<Division>> divisions) {
        return workplace instanceof Workplace.Area own
                && own.division().level() == level
                && divisions
                        .apply(pupil.schoolCode())
                        .filter(own.division()::contains)
                        .isPresent();
    }
}
