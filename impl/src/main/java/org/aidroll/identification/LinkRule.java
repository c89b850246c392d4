package org.aidroll.identification;

import java.util.List;

/** One rule of identification. It sees a row and the roll, and no other rule's result. */
interface LinkRule {

    /** The pupils the row names or may name by this rule, in the order of their keys; empty where it says nothing. */
    List<Proposal> propose(ListedPerson person, RollIndex roll);
}
