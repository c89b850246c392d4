package org.aidroll.api.errorrate;

import org.apiguardian.api.API;

/** Whether a school was told to rectify in an earlier month, and could answer: nobody is penalised unheard. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum RectifyNotice {
    /** There was none, or it was overturned. */
    NONE,
    /** The school may still appeal, or its appeal is undecided. */
    APPEAL_OPEN,
    /** The window of appeal has passed, or the appeal was turned down. */
    FINAL
}
