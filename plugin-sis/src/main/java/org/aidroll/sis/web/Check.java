package org.aidroll.sis.web;

/**
 * One line of diagnostics.
 *
 * @param name what was looked at
 * @param state how it is
 * @param detail what was seen, or what to do; nothing personal
 */
public record Check(String name, State state, String detail) {

    /** How something is. */
    public enum State {
        /** As it should be. */
        OK,
        /** Works, and somebody should know. */
        NOTE,
        /** Does not work. */
        FAILS
    }
}
