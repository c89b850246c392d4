package org.aidroll.api.efile;

import org.apiguardian.api.API;

/**
 * A slot of an e-file and what is in it.
 *
 * @param slot the slot
 * @param state what is in it
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SlotStatus(DocumentSlot slot, SlotState state) {}
