package org.aidroll.benchmarks.table;

import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The table as KIE DMN runs it: {@code county-aid.dmn}, hit policy UNIQUE. */
public final class DmnTable implements AidTable {
    private static final String DECISION = "aid";

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the table. */
    public DmnTable() {
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newClassPathResource("county-aid.dmn", DmnTable.class)))
                .getOrElseThrow(problem -> new IllegalStateException("county-aid.dmn", problem));
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public int row(AidCase facts) {
        DMNContext context = runtime.newContext();
        context.set("stage", facts.stageName());
        context.set("boarding", facts.boardingName());
        context.set("category", facts.hardshipName());
        DMNDecisionResult answer = runtime.evaluateAll(model, context).getDecisionResultByName(DECISION);
        return answer.getResult() instanceof Number row ? row.intValue() : 0;
    }
}
