package org.aidroll.sis.settings;

import java.time.ZoneId;

/** The one time of the country: a server whose own is another's, as in most containers, begins the day eight hours late. */
public final class ChinaTime {
    /** Beijing time. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private ChinaTime() {}
}
