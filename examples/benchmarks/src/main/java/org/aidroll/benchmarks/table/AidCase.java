package org.aidroll.benchmarks.table;

import org.aidroll.api.roll.Boarding;
import org.aidroll.api.roll.Stage;

/**
 * The facts of one question. As names too, made beforehand, since some contestants take texts.
 *
 * @param stage the stage of education
 * @param boarding where the pupil sleeps
 * @param hardship the category
 * @param stageName the stage as text
 * @param boardingName the boarding as text
 * @param hardshipName the category as text
 */
public record AidCase(
        Stage stage, Boarding boarding, Hardship hardship, String stageName, String boardingName, String hardshipName) {

    /** The case of these facts. */
    public static AidCase of(Stage stage, Boarding boarding, Hardship hardship) {
        return new AidCase(stage, boarding, hardship, stage.name(), boarding.name(), hardship.name());
    }
}
