package fr.allervers.contracts;

import java.util.List;
import java.util.Locale;

/** What the documents say about a topic beyond its name: what it holds, its key, its readers, how it is kept. */
record TopicPage(Topic topic) {

    String id() {
        return topic.name().toLowerCase(Locale.ROOT);
    }

    String holds() {
        return switch (topic) {
            case REFERRAL -> "Facts about referrals, allocation and procedure stages, pseudonymous; the yearly plans.";
            case VISIT -> "Facts about contacts, meetings, diagnoses and contracts, pseudonymous.";
            case FOLLOWUP -> "Facts about the 15-day watch, pseudonymous.";
            case INDICATORS -> "Aggregated indicators after disclosure control.";
            case IDENTITIES -> "Names, address, phones, composition and means of households. A tombstone erases.";
        };
    }

    /** The only topic with personal data is that of the identities. */
    boolean personalData() {
        return topic == Topic.IDENTITIES;
    }

    List<String> readers() {
        return Deployment.readers(topic);
    }

    boolean compacted() {
        return Deployment.compacted(topic);
    }

    String retention() {
        return compacted() ? "the last record of each key (compacted)" : "for good";
    }
}
