package org.aidroll.county;

import java.util.List;
import org.aidroll.api.errorrate.Correction;
import org.aidroll.api.errorrate.SchoolCount;
import org.aidroll.api.errorrate.SignOff;

/**
 * What a folder holds about reviews.
 *
 * @param signOffs who passed which record
 * @param corrections what was cured
 * @param history the error rates of past months
 */
record ReviewInput(List<SignOff> signOffs, List<Correction> corrections, List<SchoolCount> history) {}
