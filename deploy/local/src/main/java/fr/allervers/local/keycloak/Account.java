package fr.allervers.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import fr.allervers.local.Departments;
import fr.allervers.local.Secrets;
import fr.allervers.local.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A demonstration account: a person's, or that of a partner's system. All of them are fictitious. */
public sealed interface Account {

    String role();

    List<String> departments();

    /** A person, who signs in with a password. */
    record Person(String role, List<String> departments, String username, String password) implements Account {}

    /** A system, which comes with client credentials. */
    record Client(String role, List<String> departments, String clientId, String clientSecret) implements Account {}

    /** Every account of the realm, people first. */
    static List<Account> all(Settings settings, Secrets secrets) {
        Path template = settings.project().resolve("deploy/keycloak/realm.json");
        Realm realm = Realm.render(template, Departments.load(), secrets);
        Stream<Account> people = realm.people().map(user -> person(user, secrets));
        Stream<Account> systems = realm.serviceAccounts().map(user -> client(user, secrets));
        return Stream.concat(people, systems).toList();
    }

    private static Account person(JsonNode user, Secrets secrets) {
        String username = user.path("username").asText();
        return new Person(role(user), departments(user), username, secrets.account(username));
    }

    private static Account client(JsonNode user, Secrets secrets) {
        String clientId = user.path("serviceAccountClientId").asText();
        return new Client(role(user), departments(user), clientId, secrets.client(clientId));
    }

    /** The role that says most: the last one listed. */
    private static String role(JsonNode user) {
        return texts(user.path("realmRoles")).getLast();
    }

    private static List<String> departments(JsonNode user) {
        return texts(user.path("attributes").path("departments"));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
