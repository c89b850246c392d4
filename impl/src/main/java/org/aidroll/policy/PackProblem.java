package org.aidroll.policy;

/** One thing wrong with one line of a pack; reading turns the problems of all files into one exception. */
final class PackProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PackProblem(String file, int line, String what) {
        super(file + ":" + line + ": " + what, null, false, false);
    }
}
