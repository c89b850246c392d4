package org.aidroll.sis.decision;

import java.util.Map;
import org.aidroll.api.finding.AidException;
import org.aidroll.engine.AidEngines;
import org.aidroll.policy.PackTexts;
import org.aidroll.sis.store.PackStore;

/** Makes decisions of before again, from what the store keeps of them alone. */
public final class Replay {
    private final PackStore packs;

    /** By the packs that were kept. */
    public Replay(PackStore packs) {
        this.packs = packs;
    }

    /**
     * Whether the decision comes out the same, to the letter, when it is made again by the pack it was made by.
     *
     * @param body the decision as it was kept
     * @throws AidException if it is no decision, or its pack is not kept
     */
    public boolean gives(String body) {
        var kept = AidEngines.kept(body);
        Map<String, String> files = packs.files(kept.packDigest());
        if (files.isEmpty()) {
            throw new AidException(
                    "the policy pack " + kept.pack() + " of digest " + kept.packDigest()
                            + " is not kept\nMaybe the decision is of an earlier program: put the pack's folder of then beside it");
        }
        return AidEngines.replays(body, PackTexts.read(kept.pack(), files).pack());
    }
}
