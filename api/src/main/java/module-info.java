/** Contracts and values of the student-aid domain. */
module org.aidroll.api {
    requires static org.apiguardian.api;
    requires static transitive org.jspecify;

    exports org.aidroll.api;
    exports org.aidroll.api.division;
    exports org.aidroll.api.efile;
    exports org.aidroll.api.errorrate;
    exports org.aidroll.api.explain;
    exports org.aidroll.api.finding;
    exports org.aidroll.api.identification;
    exports org.aidroll.api.identity;
    exports org.aidroll.api.ledger;
    exports org.aidroll.api.money;
    exports org.aidroll.api.policy;
    exports org.aidroll.api.registry;
    exports org.aidroll.api.report;
    exports org.aidroll.api.roll;
    exports org.aidroll.api.subsidy;
    exports org.aidroll.api.term;
    exports org.aidroll.api.tier;
    exports org.aidroll.api.verification;
}
