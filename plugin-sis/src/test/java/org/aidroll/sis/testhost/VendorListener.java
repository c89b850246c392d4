package org.aidroll.sis.testhost;

import org.aidroll.sis.host.AidListener;

/** A vendor's listener that passes on what it is told by a property of the system, and one that only fails. */
public final class VendorListener implements AidListener {
    public static final String TOLD = "aidroll.test.told";

    @Override
    public void decided(Decided decided) {
        System.setProperty(
                TOLD,
                System.getProperty(TOLD, "") + " " + decided.student().value() + ":"
                        + decided.due().yuan());
    }

    /** Fails at everything. */
    public static final class Broken implements AidListener {
        @Override
        public void decided(Decided decided) {
            throw new IllegalStateException("the vendor's queue is full");
        }
    }
}
