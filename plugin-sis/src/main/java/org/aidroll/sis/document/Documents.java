package org.aidroll.sis.document;

import org.aidroll.sis.store.TypedValueRows;

/**
 * What a desk for documents works with.
 *
 * @param vault the documents
 * @param intake what a file goes through before it is there
 * @param links how families hand in documents without a login
 * @param values what was typed off documents
 */
public record Documents(DocumentVault vault, Intake intake, UploadLinks links, TypedValueRows values) {}
