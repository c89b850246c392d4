package org.aidroll.api.roll;

import java.time.LocalDate;
import org.apiguardian.api.API;

/**
 * How a pupil was enrolled before the present enrolment began.
 *
 * @param until the last day on which it was so
 * @param enrolment the enrolment until then
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record EnrolmentPeriod(LocalDate until, Enrolment enrolment) {}
