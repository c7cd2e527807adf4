-- The territories of the scheme. The 26 of the note are printed here as its annexe 1 has them (a team of five is
-- 196 000 € in the Nord and 196 600 € elsewhere: both are kept). Any other department is added by the national pole.
create table territory (
    department text primary key,
    name       text   not null,
    region     text   not null,
    version    bigint not null,
    fundings   text   not null -- one line a year: year, FTE in hundredths, euro cents
);

insert into territory (department, name, region, version, fundings) values
    ('38', 'Isère', 'Auvergne-Rhône-Alpes', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('69', 'Rhône', 'Auvergne-Rhône-Alpes', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('74', 'Haute-Savoie', 'Auvergne-Rhône-Alpes', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('57', 'Moselle', 'Grand-Est', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('67', 'Bas-Rhin', 'Grand-Est', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('68', 'Haut-Rhin', 'Grand-Est', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('59', 'Nord', 'Hauts-de-France', 1, E'2021 500 19600000\n2022 500 19600000'),
    ('62', 'Pas-de-Calais', 'Hauts-de-France', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('75', 'Paris', 'Île-de-France', 1, E'2021 500 19660000\n2022 500 19660000'),
    ('77', 'Seine-et-Marne', 'Île-de-France', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('78', 'Yvelines', 'Île-de-France', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('91', 'Essonne', 'Île-de-France', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('92', 'Hauts-de-Seine', 'Île-de-France', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('93', 'Seine-Saint-Denis', 'Île-de-France', 1, E'2021 500 19660000\n2022 500 19660000'),
    ('94', 'Val-de-Marne', 'Île-de-France', 1, E'2021 500 19660000\n2022 500 19660000'),
    ('95', 'Val-d’Oise', 'Île-de-France', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('76', 'Seine-Maritime', 'Normandie', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('33', 'Gironde', 'Nouvelle-Aquitaine', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('30', 'Gard', 'Occitanie', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('31', 'Haute-Garonne', 'Occitanie', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('34', 'Hérault', 'Occitanie', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('44', 'Loire-Atlantique', 'Pays-de-la-Loire', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('06', 'Alpes-Maritimes', 'Provence-Alpes-Côte d’Azur', 1, E'2021 400 15680000\n2022 400 15680000'),
    ('13', 'Bouches-du-Rhône', 'Provence-Alpes-Côte d’Azur', 1, E'2021 500 19660000\n2022 500 19660000'),
    ('83', 'Var', 'Provence-Alpes-Côte d’Azur', 1, E'2021 300 11760000\n2022 300 11760000'),
    ('974', 'La Réunion', 'Réunion', 1, E'2021 300 11760000\n2022 300 11760000');

create table operator (
    code    text primary key,
    version bigint not null,
    name    text   not null,
    kind    text   not null,
    siret   text
);

-- What an operator undertakes in one department: area, team, capacities, contact, selection; read and written together.
create table operator_convention (
    id         text primary key,
    operator   text not null references operator,
    department text not null references territory,
    details    text not null,
    unique (operator, department)
);
create index operator_convention_department on operator_convention (department, operator);
