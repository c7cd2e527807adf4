package fr.allervers.visit.identity;

import fr.allervers.visit.identity.domain.Person;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One adult of a household; place 0 is the tenant. */
@Entity
@Table(name = "household_member")
class MemberRow {

    @Id
    UUID id;

    @Column(name = "household_id")
    UUID householdId;

    int place;
    String role;

    @Nullable
    String civility;

    @Column(name = "last_name")
    String lastName;

    @Column(name = "first_name")
    String firstName;

    @Column(name = "birth_date")
    @Nullable
    LocalDate birthDate;

    @Nullable
    String occupation;

    @Column(name = "search_name")
    String searchName;

    protected MemberRow() {}

    Person toDomain() {
        return new Person(role, civility, lastName, firstName, birthDate, occupation);
    }
}
