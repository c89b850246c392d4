package org.aidroll.subsidy;

import java.util.function.Function;
import org.aidroll.api.explain.Award;
import org.aidroll.api.explain.OpenAward;
import org.aidroll.api.explain.WhyNot;

/** What a benefit comes to for a profile: one of three. */
sealed interface Verdict {

    <R> R fold(Function<Award, R> due, Function<OpenAward, R> open, Function<WhyNot, R> notDue);

    /** It is due. */
    record Due(Award award) implements Verdict {
        @Override
        public <R> R fold(Function<Award, R> due, Function<OpenAward, R> open, Function<WhyNot, R> notDue) {
            return due.apply(award);
        }
    }

    /** Its amount is open. */
    record Open(OpenAward award) implements Verdict {
        @Override
        public <R> R fold(Function<Award, R> due, Function<OpenAward, R> open, Function<WhyNot, R> notDue) {
            return open.apply(award);
        }
    }

    /** It is not due. */
    record NotDue(WhyNot reason) implements Verdict {
        @Override
        public <R> R fold(Function<Award, R> due, Function<OpenAward, R> open, Function<WhyNot, R> notDue) {
            return notDue.apply(reason);
        }
    }
}
