/// Given names and surnames that are no English words: the most common ones of the United States censuses.
///
/// They are names in any case and at any place. Thousands of others are not listed; a capital gives those away.
extension Lexicon {
    static let names: [(WordTraits, String)] = [
        (
            .given,
            "james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony "
                + "steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary "
                + "nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander raymond patrick "
                + "dennis jerry tyler aaron jose adam nathan henry douglas zachary kyle noah ethan jeremy walter christian "
                + "keith roger terry sean gerald carl harold dylan arthur lawrence jesse bryan joe billy bruce gabriel logan "
                + "albert willie alan juan wayne elijah randy roy vincent ralph eugene russell bobby mason philip louis "
                + "carlos luis miguel jorge pedro manuel antonio francisco alejandro javier fernando ricardo eduardo sergio "
                + "marco diego andres rafael oscar hector raul ruben ivan omar jamal darnell tyrone deshawn marcus andre "
                + "terrence malik ahmed mohammed muhammad ali hassan ibrahim yusuf wei chen"
        ),
        (
            .given,
            "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley "
                + "kimberly emily donna michelle dorothy amanda melissa deborah stephanie rebecca sharon laura cynthia "
                + "kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel "
                + "catherine carolyn janet ruth maria heather diane julie olivia joyce virginia victoria kelly lauren "
                + "christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison "
                + "frances kathryn janice jean abigail alice julia judy sophia denise doris marilyn danielle beverly isabella "
                + "theresa diana natalie brittany charlotte marie kayla alexis lori maria guadalupe rosa carmen juana "
                + "leticia alejandra gabriela veronica yolanda latoya keisha tamika aisha fatima mei ling"
        ),
        (
            .given,
            "smith johnson williams jones garcia miller davis rodriguez martinez hernandez lopez gonzalez wilson anderson "
                + "taylor moore jackson martin lee perez thompson harris sanchez clark ramirez lewis robinson allen wright "
                + "torres nguyen flores adams nelson rivera campbell mitchell carter roberts gomez phillips evans turner diaz "
                + "parker cruz edwards collins reyes stewart morris morales murphy rogers gutierrez ortiz morgan peterson "
                + "bailey reed kelly howard ramos kim cox richardson watson brooks chavez bennett mendoza ruiz hughes alvarez "
                + "castillo sanders patel myers ross foster jimenez okafor kowalski schmidt oconnor fitzgerald vasquez delgado "
                + "dominguez guerrero medina aguilar vargas herrera washington hamilton sullivan wallace henderson coleman"
        ),
    ]
}
