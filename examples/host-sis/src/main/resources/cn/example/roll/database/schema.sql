create table t_dict (
    type  varchar(20) not null,
    code  varchar(20) not null,
    label varchar(60) not null,
    primary key (type, code)
);

create table t_school (
    id          bigint       not null primary key,
    school_code varchar(10)  not null unique,
    name        varchar(100) not null,
    division    varchar(12)  not null,
    stages      varchar(20)  not null,
    kind        varchar(2)   not null
);

create table t_class (
    id        bigint      not null primary key,
    school_id bigint      not null references t_school (id),
    stage     varchar(2)  not null,
    grade     int         not null,
    name      varchar(30) not null,
    unique (school_id, stage, grade, name)
);

create table t_student (
    id                varchar(20) not null primary key,
    roll_no           varchar(20),
    name              varchar(60) not null,
    sex               char(1)     not null,
    birthday          date        not null,
    id_type           varchar(2)  not null,
    id_no             varchar(30),
    school_id         bigint      not null references t_school (id),
    class_id          bigint      not null references t_class (id),
    board_code        char(1)     not null,
    status_code       char(2)     not null,
    change_date       date,
    hukou_division    varchar(12),
    orphan_flag       char(1)     not null,
    disability_code   char(1)     not null,
    left_behind_flag  char(1)     not null,
    bus_flag          char(1)     not null
);
create index ix_student_school on t_student (school_id, class_id);

create table t_guardian (
    student_id  varchar(20) not null references t_student (id),
    seq         int         not null,
    name        varchar(60) not null,
    relation    varchar(2)  not null,
    is_guardian char(1)     not null,
    id_no       varchar(30),
    primary key (student_id, seq)
);

create table sys_user (
    username      varchar(30)  not null primary key,
    password_hash varchar(64)  not null,
    salt          varchar(32)  not null,
    real_name     varchar(60)  not null,
    school_id     bigint references t_school (id),
    class_id      bigint references t_class (id),
    division      varchar(12),
    office        varchar(60)
);

create table sys_user_role (
    username varchar(30) not null references sys_user (username),
    role     varchar(30) not null,
    primary key (username, role)
);
