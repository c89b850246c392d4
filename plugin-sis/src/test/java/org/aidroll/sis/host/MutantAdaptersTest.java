package org.aidroll.sis.host;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.finding.Outcome;
import org.aidroll.api.roll.Student;
import org.aidroll.api.roll.StudentKey;
import org.aidroll.sis.testhost.RefusedBy;
import org.aidroll.testkit.AidTestKit;
import org.aidroll.testkit.IdentityResolverContract;
import org.aidroll.testkit.KeyProviderContract;
import org.aidroll.testkit.PermissionCheckContract;
import org.aidroll.testkit.Pupils;
import org.aidroll.testkit.Requests;
import org.aidroll.testkit.RollReaderContract;
import org.junit.jupiter.api.Test;

/** Each contract accepts an adapter that is right, and refuses each that is wrong in one way, by the test meant for it. */
class MutantAdaptersTest {
    private static final Student KNOWN = Pupils.boarder("1001").build();
    private static final Student WITHOUT_ID =
            Pupils.dayPupil("1002").withoutId().build();
    private static final Student FOREIGN = Pupils.boarder("1003").at("S2").build();
    private static final Actor PERSON = AidTestKit.actor("clerk", "CLERK", "2143000001");

    private static Set<String> roll(UnaryOperator<RollReader> mutation) {
        RollReader reader = mutation.apply(AidTestKit.roll(KNOWN, WITHOUT_ID));
        return RefusedBy.tests(() -> new RollReaderContract() {
            @Override
            protected RollReader reader() {
                return reader;
            }

            @Override
            protected Student known() {
                return KNOWN;
            }

            @Override
            protected Student withoutId() {
                return WITHOUT_ID;
            }
        });
    }

    private record Roll(RollReader finding, RollReader reading) implements RollReader {
        @Override
        public Optional<Student> find(StudentKey key) {
            return finding.find(key);
        }

        @Override
        public Outcome<List<Student>> readAll() {
            return reading.readAll();
        }
    }

    private static RollReader throwingAtUnknown(RollReader right) {
        return new RollReader() {
            @Override
            public Optional<Student> find(StudentKey key) {
                return Optional.of(right.find(key).orElseThrow(() -> new AidException("nobody")));
            }

            @Override
            public Outcome<List<Student>> readAll() {
                return right.readAll();
            }
        };
    }

    private static RollReader everyoneTwice(RollReader right) {
        return new RollReader() {
            @Override
            public Optional<Student> find(StudentKey key) {
                return right.find(key);
            }

            @Override
            public Outcome<List<Student>> readAll() {
                List<Student> all = right.readAll().value().orElseThrow();
                return Outcome.of(Stream.concat(all.stream(), all.stream()).toList());
            }
        };
    }

    @Test
    void rolls() {
        assertThat(roll(right -> right)).isEmpty();
        assertThat(roll(MutantAdaptersTest::throwingAtUnknown))
                .containsExactly("a_key_that_nobody_has_gives_nobody_and_throws_nothing");
        assertThat(roll(MutantAdaptersTest::everyoneTwice)).containsExactly("gives_every_key_once");
        assertThat(roll(right -> new Roll(
                        AidTestKit.roll(Pupils.boarder("1001").named("别人").build(), WITHOUT_ID), right)))
                .contains("finds_the_pupil_as_the_roll_has_him");
        assertThat(roll(right -> new Roll(right, AidTestKit.roll(KNOWN))))
                .containsExactly("finds_everyone_whom_reading_all_gives_and_just_so");
        assertThat(roll(right -> new Roll(AidTestKit.roll(KNOWN), right)))
                .contains("a_pupil_without_an_id_number_is_a_pupil");
    }

    /** A host with tokens and one person; every part of it may be wrong. */
    private static final class TokenHost extends IdentityResolverContract {
        private final UnaryOperator<IdentityResolver> mutation;
        private final Actor cached = PERSON;
        private Set<String> roles = PERSON.roles();

        TokenHost(UnaryOperator<IdentityResolver> mutation) {
            this.mutation = mutation;
        }

        @Override
        protected IdentityResolver resolver() {
            return mutation.apply(request -> "good".equals(request.getHeader("token"))
                    ? Optional.of(cached.withRoles(roles))
                    : Optional.empty());
        }

        @Override
        protected Actor known() {
            return PERSON;
        }

        @Override
        protected HttpServletRequest requestOfKnown() {
            return Requests.anonymous().header("Token", "good").build();
        }

        @Override
        protected HttpServletRequest requestOfStranger() {
            return Requests.anonymous().header("Token", "forged").build();
        }

        @Override
        protected void takeRolesAway() {
            roles = Set.of();
        }
    }

    private static Set<String> identity(UnaryOperator<IdentityResolver> mutation) {
        return RefusedBy.tests(() -> new TokenHost(mutation));
    }

    private static Optional<Actor> withoutRights(Optional<Actor> found) {
        return found.filter(actor -> !actor.roles().isEmpty());
    }

    @Test
    void identities() {
        assertThat(identity(right -> right)).isEmpty();
        assertThat(identity(right -> AidTestKit.identity(PERSON)))
                .containsExactly(
                        "a_request_that_says_nothing_is_nobodys",
                        "a_role_that_is_taken_away_is_gone_at_the_next_request",
                        "whom_the_host_does_not_know_is_nobody");
        assertThat(identity(right -> AidTestKit.nobody())).contains("knows_the_person_with_name_roles_and_duties");
        assertThat(identity(right -> request -> right.resolve(request).map(actor -> PERSON)))
                .containsExactly("a_role_that_is_taken_away_is_gone_at_the_next_request");
        assertThat(identity(right -> request -> withoutRights(right.resolve(request))))
                .containsExactly("a_role_that_is_taken_away_is_gone_at_the_next_request");
        assertThat(identity(right -> request -> {
                    request.getSession();
                    return right.resolve(request);
                }))
                .containsExactly("to_ask_begins_no_session");
        assertThat(identity(right -> request -> right.resolve(request)
                        .map(actor -> new Actor(actor.id(), actor.id(), actor.roles(), actor.duties()))))
                .containsExactly("knows_the_person_with_name_roles_and_duties");
        assertThat(identity(right -> request -> right.resolve(request)
                        .map(actor -> new Actor(actor.id(), actor.realName(), actor.roles(), List.of()))))
                .containsExactly("knows_the_person_with_name_roles_and_duties");
        assertThat(identity(right -> request -> {
                    if (request.getHeader("token") == null) {
                        throw new IllegalStateException("not logged in");
                    }
                    return right.resolve(request);
                }))
                .containsExactly("a_request_that_says_nothing_is_nobodys", "to_ask_begins_no_session");
    }

    /** What a person may do, by two questions of which one may be wrong. */
    private record Permissions(boolean atAll, boolean ofOwn, boolean ofForeign, boolean ofNobody)
            implements PermissionCheck {
        @Override
        public boolean permits(Actor actor, Capability capability) {
            return actor.roles().isEmpty() ? ofNobody : atAll && capability == Capability.CASE_READ;
        }

        @Override
        public boolean permits(Actor actor, Capability capability, Student student) {
            return actor.roles().isEmpty()
                    ? ofNobody
                    : capability == Capability.CASE_READ && (student.equals(KNOWN) ? ofOwn : ofForeign);
        }
    }

    private static Set<String> permissions(PermissionCheck permissions) {
        return RefusedBy.tests(() -> new PermissionCheckContract() {
            @Override
            protected PermissionCheck permissions() {
                return permissions;
            }

            @Override
            protected Actor clerk() {
                return PERSON;
            }

            @Override
            protected Student own() {
                return KNOWN;
            }

            @Override
            protected Student foreign() {
                return FOREIGN;
            }
        });
    }

    @Test
    void permissions() {
        String own = "the_own_pupil_is_read_and_the_foreign_one_is_not";
        assertThat(permissions(new Permissions(true, true, false, false))).isEmpty();
        assertThat(permissions(new Permissions(true, true, true, false))).containsExactly(own);
        assertThat(permissions(new Permissions(true, false, false, false))).containsExactly(own);
        assertThat(permissions(new Permissions(false, true, false, false)))
                .containsExactly("nothing_is_permitted_for_a_pupil_that_is_not_permitted_at_all", own);
        assertThat(permissions(new Permissions(true, true, false, true)))
                .containsExactly("a_person_without_roles_and_duties_may_do_nothing_for_anybody");
        assertThat(permissions(new PermissionCheck() {
                    private boolean last;

                    @Override
                    public boolean permits(Actor actor, Capability capability) {
                        return capability != Capability.DIAGNOSTICS_READ;
                    }

                    @Override
                    public boolean permits(Actor actor, Capability capability, Student student) {
                        last = !last;
                        return last && !actor.roles().isEmpty() && capability == Capability.EXPORT;
                    }
                }))
                .contains("the_same_question_has_the_same_answer");
    }

    /** The place of the keys, as it is made anew for each test. */
    private static Set<String> keys(Function<Map<String, byte[]>, KeyProvider> provider) {
        return RefusedBy.tests(() -> new KeyProviderContract() {
            private final Map<String, byte[]> place = new HashMap<>();

            @Override
            protected KeyProvider provider() {
                return provider.apply(place);
            }
        });
    }

    private static byte[] made(String name, int length) {
        var key = new byte[length];
        new Random(name.hashCode()).nextBytes(key);
        return key;
    }

    private static KeyProvider right(Map<String, byte[]> place) {
        return (name, mayMake) -> {
            if (!place.containsKey(name) && !mayMake) {
                throw new AidException("there is no key " + name);
            }
            return place.computeIfAbsent(name, missing -> made(missing, 32)).clone();
        };
    }

    @Test
    void key_providers() {
        String lost = "a_key_that_is_lost_is_refused_and_never_made_anew";
        String other = "one_key_that_is_there_does_not_stand_in_for_another";
        assertThat(keys(MutantAdaptersTest::right)).isEmpty();
        assertThat(keys(place -> (name, mayMake) -> right(place).key(name, true)))
                .contains(lost, other);
        assertThat(keys(place -> (name, mayMake) -> right(place).key("one", mayMake)))
                .contains("two_names_are_two_keys", other);
        assertThat(keys(place -> (name, mayMake) -> {
                    right(place).key(name, mayMake);
                    return new byte[32];
                }))
                .contains("a_key_has_32_bytes_that_are_not_all_alike", "two_names_are_two_keys");
        assertThat(keys(place -> (name, mayMake) -> {
                    right(place).key(name, mayMake);
                    return made(name, 16);
                }))
                .containsExactly("a_key_has_32_bytes_that_are_not_all_alike");
        assertThat(keys(place -> (name, mayMake) -> {
                    if (!Set.of("data", "index").contains(name)) {
                        throw new AidException("there is no key of that name");
                    }
                    return right(place).key(name, mayMake);
                }))
                .containsExactly("a_name_that_came_with_a_later_program_or_generation_is_a_key_as_well");
        assertThat(keys(place -> (name, mayMake) -> {
                    right(place).key(name, mayMake);
                    return made(
                            name + place.merge("starts", new byte[1], (one, two) -> new byte[one.length + 1]).length,
                            32);
                }))
                .contains("a_key_is_the_same_at_every_start");
        assertThat(keys(place -> (name, mayMake) -> {
                    right(place).key(name, mayMake);
                    return place.get(name);
                }))
                .containsExactly("who_overwrites_the_key_in_memory_overwrites_nobody_elses");
        assertThat(keys(place -> (name, mayMake) -> {
                    if (!place.containsKey(name) && !mayMake) {
                        throw new AidException("only these are here: "
                                + place.values().stream()
                                        .map(HexFormat.of()::formatHex)
                                        .toList());
                    }
                    return right(place).key(name, mayMake);
                }))
                .containsExactly("a_refusal_does_not_say_the_key");
        assertThat(keys(place -> (name, mayMake) -> {
                    if (!place.containsKey(name) && !mayMake) {
                        throw new IllegalStateException("no key");
                    }
                    return right(place).key(name, mayMake);
                }))
                .contains(lost, other);
    }
}
