package org.aidroll.sis.web.efile;

import java.io.IOException;
import java.util.List;
import org.aidroll.api.efile.CheckClass;
import org.aidroll.api.explain.Explainer;
import org.aidroll.sis.document.Taken;
import org.aidroll.sis.web.Exchange;
import org.aidroll.sis.web.Problem;
import org.aidroll.sis.web.view.EFileView;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file that was sent.
 *
 * @param result a constant of {@link Taken.Result}
 * @param good whether it is in its slot and can be used
 * @param verdict a constant of {@link CheckClass}: what has to happen; null where nothing has to
 * @param findings what was found in it, in words
 */
record TakenView(String result, boolean good, @Nullable String verdict, List<EFileView.Found> findings) {
    private static final int RETRY_SECONDS = 5;

    static void answer(Exchange exchange, Taken taken, Explainer explainer) throws IOException {
        if (taken.result() == Taken.Result.BUSY) {
            exchange.problem(Problem.unavailable(RETRY_SECONDS));
            return;
        }
        if (taken.result() == Taken.Result.ERASED) {
            exchange.problem(Problem.notFound());
            return;
        }
        exchange.json(new TakenView(
                taken.result().name(),
                taken.isGood(),
                taken.verdict().map(CheckClass::name).orElse(null),
                taken.findings().stream()
                        .map(finding -> EFileView.Found.of(finding, explainer))
                        .toList()));
    }
}
