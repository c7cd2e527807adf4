package fr.allervers.system.badinput;

import fr.allervers.contracts.Topic;
import fr.allervers.system.data.Place;
import fr.allervers.system.platform.LivePlatform;
import fr.allervers.system.platform.Service;

/** Everything that referral-service has written about a department: must be the same after a refusal. */
record Written(long referrals, long cases, long keys, long households, long events, long identities) {

    static Written in(LivePlatform platform, Place place) {
        var tables = platform.tables(Service.REFERRAL);
        String department = place.department();
        return new Written(
                tables.count("select count(*) from referral where department = ?", department),
                tables.count("select count(*) from procedure_case where department = ?", department),
                tables.count("select count(*) from referral_key where department = ?", department),
                tables.count(
                        "select count(distinct household_id) from procedure_case where department = ?", department),
                platform.log().ofDepartment(department, Topic.REFERRAL).size() + waiting(platform),
                platform.log().all(Topic.IDENTITIES).size());
    }

    private static long waiting(LivePlatform platform) {
        return platform.tables(Service.REFERRAL).count("select count(*) from outbox");
    }
}
