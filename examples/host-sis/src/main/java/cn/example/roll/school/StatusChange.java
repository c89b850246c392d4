package cn.example.roll.school;

/** A pupil who left or rests, and since when. */
public record StatusChange(String id, String name, String grade, String school, String status, String date) {}
