create table edu_org (
    org_id    bigint       not null primary key,
    org_code  varchar(10)  not null unique,
    org_name  varchar(100) not null,
    area_code varchar(12)  not null,
    phases    varchar(60)  not null,
    org_type  varchar(20)  not null
);

create table edu_student (
    student_id   bigint      not null primary key,
    student_no   varchar(20) not null unique,
    full_name    varchar(60) not null,
    gender       varchar(2)  not null,
    birth_date   varchar(8)  not null,
    id_card_type varchar(30) not null,
    id_card      varchar(30),
    xjh          varchar(20),
    org_id       bigint      not null references edu_org (org_id),
    phase        varchar(10) not null,
    grade_no     int         not null,
    class_name   varchar(30) not null,
    lodging      varchar(10) not null,
    roll_status  varchar(10) not null,
    change_date  varchar(8),
    hukou_area   varchar(12),
    school_bus   varchar(2)  not null,
    orphan       varchar(2)  not null,
    disability   varchar(20) not null,
    left_behind  varchar(2)  not null
);
create index ix_edu_student_org on edu_student (org_id, phase, grade_no, class_name);

create table edu_family (
    student_id  bigint      not null references edu_student (student_id),
    member_no   int         not null,
    member_name varchar(60) not null,
    relation    varchar(10) not null,
    guardian    varchar(2)  not null,
    id_card     varchar(30),
    primary key (student_id, member_no)
);

create table sys_account (
    login_name varchar(30) not null primary key,
    pwd        varchar(60) not null,
    nick_name  varchar(60) not null,
    org_id     bigint references edu_org (org_id),
    phase      varchar(10),
    grade_no   int,
    class_name varchar(30),
    area_code  varchar(12),
    office     varchar(60),
    authority  varchar(30) not null
);

create table sys_token (
    token_digest char(64)                 not null primary key,
    login_name   varchar(30)              not null references sys_account (login_name),
    expires_at   timestamp with time zone not null
);
