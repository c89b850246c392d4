package org.aidroll.policy;

import java.util.List;
import org.aidroll.api.finding.AidException;
import org.apiguardian.api.API;

/** A pack that cannot be used; each problem names file, line, value and what to do. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PolicyPackException extends AidException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    PolicyPackException(String pack, List<String> problems) {
        super("policy pack " + pack + " cannot be used:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** One entry for each problem, {@code file:line: what}, with advice on a second line where there is some. */
    public List<String> problems() {
        return problems;
    }
}
