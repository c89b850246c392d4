package org.aidroll.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aidroll.SampleRegistries;
import org.aidroll.SampleRolls;
import org.aidroll.api.AidRequest;
import org.aidroll.api.finding.AidException;
import org.aidroll.api.roll.Roll;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PolicyPacks;
import org.junit.jupiter.api.Test;

/** A decision that was changed where it was kept is refused by name, or read; nothing else is thrown. */
class KeptDecisionFuzzTest {
    private static final int TIMES = 2_000;

    @Test
    void damaged_decisions_are_refused_or_read() {
        var pack = PolicyPacks.shipped("county-plan-2020");
        var pupil = SampleRolls.primaryBoarder();
        var run = AidEngines.standard()
                .run(new AidRequest(
                        Roll.of(pupil),
                        List.of(SampleRegistries.poverty(pupil)),
                        pack,
                        SampleRolls.TERM,
                        SampleRolls.ASSESSMENT_DATE));
        String json = AidEngines.json(run.entitlements().decision(0));
        assertThat(AidEngines.replays(json, pack)).isTrue();
        Fuzz.each(TIMES, List.of(json.getBytes(StandardCharsets.UTF_8)), bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            try {
                assertThat(AidEngines.kept(text)).isNotNull();
                assertThat(AidEngines.replays(text, pack)).isEqualTo(text.equals(json));
            } catch (AidException refused) {
                assertThat(refused).hasMessageContaining("\nMaybe ");
            }
        });
    }
}
