<%@ page contentType="text/html;charset=UTF-8" %>
<%@ taglib prefix="c" uri="jakarta.tags.core" %>
<%@ taglib prefix="t" tagdir="/WEB-INF/tags" %>
<c:set var="papers" value="${sessionScope.signedIn.seesPapers()}"/>
<c:set var="enrolment" value="${student.enrolment()}"/>
<t:page title="学生详情" active="students" parentTitle="学生名册" parentPath="/students">
  <section id="student-card" data-student="<c:out value='${student.id()}'/>">
    <header class="card person-head">
      <span class="portrait" aria-hidden="true"><c:out value="${student.initial()}"/></span>
      <div>
        <h1><c:out value="${student.name()}"/> <span class="tag ${enrolment.current() ? 'good' : 'warn'}"><c:out value="${enrolment.status()}"/></span></h1>
        <p><c:out value="${enrolment.school()}"/> · <c:out value="${enrolment.grade()}"/><c:out value="${enrolment.className()}"/> · 系统编号 <span class="code"><c:out value="${student.id()}"/></span></p>
      </div>
    </header>
    <section class="card">
      <h2>基本信息</h2>
      <table class="sheet">
        <tr><th>姓名</th><td><c:out value="${student.name()}"/></td><th>性别</th><td><c:out value="${student.sex()}"/></td></tr>
        <tr><th>出生日期</th><td>${student.birthday()}</td><th>户口所在地</th><td><c:out value="${student.hukou()}"/></td></tr>
        <c:if test="${papers}">
          <tr><th>身份证件类型</th><td><c:out value="${student.idType()}"/></td><th>身份证件号</th><td class="code"><c:choose><c:when test="${empty student.idNo()}"><span class="none">未登记</span></c:when><c:otherwise><c:out value="${student.idNo()}"/></c:otherwise></c:choose></td></tr>
          <tr><th>残疾类型</th><td><c:out value="${student.circumstances().disability()}"/></td><th>是否孤儿</th><td><c:out value="${student.circumstances().orphan()}"/></td></tr>
          <tr><th>是否留守儿童</th><td colspan="3"><c:out value="${student.circumstances().leftBehind()}"/></td></tr>
        </c:if>
      </table>
    </section>
    <section class="card">
      <h2>学籍信息</h2>
      <table class="sheet">
        <tr><th>学籍号</th><td class="code"><c:choose><c:when test="${empty student.rollNo()}"><span class="none">未编号</span></c:when><c:otherwise><c:out value="${student.rollNo()}"/></c:otherwise></c:choose></td><th>学籍状态</th><td><c:out value="${enrolment.status()}"/></td></tr>
        <tr><th>学校</th><td><c:out value="${enrolment.school()}"/></td><th>学校标识码</th><td class="code"><c:out value="${enrolment.schoolCode()}"/></td></tr>
        <tr><th>学段</th><td><c:out value="${enrolment.stage()}"/></td><th>年级班级</th><td><c:out value="${enrolment.grade()}"/> <c:out value="${enrolment.className()}"/></td></tr>
        <tr><th>就读方式</th><td><c:out value="${enrolment.boarding()}"/></td><th>乘坐校车</th><td><c:out value="${enrolment.bus()}"/></td></tr>
        <c:if test="${not empty enrolment.changed()}"><tr><th>异动日期</th><td colspan="3">${enrolment.changed()}</td></tr></c:if>
      </table>
    </section>
    <c:if test="${papers}">
      <section class="card">
        <h2>家庭成员</h2>
        <table class="plain">
          <thead><tr><th>姓名</th><th>关系</th><th>监护人</th><th>身份证件号</th></tr></thead>
          <tbody>
          <c:forEach var="guardian" items="${student.guardians()}">
            <tr><td><c:out value="${guardian.name()}"/></td><td><c:out value="${guardian.relation()}"/></td><td><c:out value="${guardian.isGuardian()}"/></td><td class="code"><c:out value="${guardian.idNo()}"/></td></tr>
          </c:forEach>
          </tbody>
        </table>
      </section>
    </c:if>
  </section>
</t:page>
