package org.aidroll.county.judge;

import java.io.IOException;

/** One side of a run that is judged alone. */
interface Check {
    void judge(CountyFacts county, RunOutput run, Verdicts verdicts) throws IOException;
}
