package org.aidroll.county.made;

import java.util.List;

/** A school of the county; {@code fees} are rows of {@code fees.csv} without the school's code. */
record School(String code, String name, String division, List<MadeStage> stages, String kind, List<Fee> fees) {
    /** What one term costs, in yuan with two decimals. */
    record Fee(MadeStage stage, String item, String yuan) {}

    boolean has(MadeStage stage) {
        return stages.contains(stage);
    }
}
